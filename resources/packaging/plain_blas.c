/* The functions of BLAS that numpy's products enter, in plain loops: what this program multiplies is as small as a box.
   64-bit numbers of elements, the names of numpy's own OpenBLAS. Form: netlib.org/blas/cblas.h */

typedef long long count;
enum { BY_COLUMNS = 102, AS_IT_IS = 111, CONJUGATED = 113, UPPER = 121 };

#define FIRST(n, step) ((step) < 0 ? (1 - (n)) * (step) : 0)
#define NAME(name) scipy_cblas_##name##64_

/* An element of a matrix lies at row * down + column * right. */
#define PRODUCTS(T, letter, GIVEN, VALUE, CONJUGATE)                                                       \
    void NAME(letter##axpy)(count n, GIVEN alpha, const T *x, count x_step, T *y, count y_step)            \
    {                                                                                                      \
        for (count i = 0, a = FIRST(n, x_step), b = FIRST(n, y_step); i < n; i++, a += x_step, b += y_step) \
            y[b] += VALUE(alpha) * x[a];                                                                   \
    }                                                                                                      \
    static T letter##_cell(count n, const T *x, count x_step, int x_conj, const T *y, count y_step, int y_conj) \
    {                                                                                                      \
        T sum = 0;                                                                                         \
        for (count i = 0; i < n; i++) {                                                                    \
            T left = x[i * x_step], right = y[i * y_step];                                                 \
            sum += (x_conj ? CONJUGATE(left) : left) * (y_conj ? CONJUGATE(right) : right);                \
        }                                                                                                  \
        return sum;                                                                                        \
    }                                                                                                      \
    static void letter##_set(T *cell, T product, T beta)                                                   \
    {                                                                                                      \
        *cell = beta == 0 ? product : product + beta * *cell;                                              \
    }                                                                                                      \
    void NAME(letter##gemm)(int order, int a_form, int b_form, count m, count n, count k, GIVEN alpha,     \
                            const T *a, count a_line, const T *b, count b_line, GIVEN beta, T *c, count c_line) \
    {                                                                                                      \
        int columns = order == BY_COLUMNS;                                                                 \
        int a_flips = columns == (a_form == AS_IT_IS), b_flips = columns == (b_form == AS_IT_IS);          \
        for (count i = 0; i < m; i++)                                                                      \
            for (count j = 0; j < n; j++)                                                                  \
                letter##_set(c + (columns ? i + j * c_line : i * c_line + j),                              \
                             VALUE(alpha) * letter##_cell(k, a + i * (a_flips ? 1 : a_line), a_flips ? a_line : 1, \
                                                          a_form == CONJUGATED, b + j * (b_flips ? b_line : 1), \
                                                          b_flips ? 1 : b_line, b_form == CONJUGATED),     \
                             VALUE(beta));                                                                 \
    }                                                                                                      \
    void NAME(letter##gemv)(int order, int form, count m, count n, GIVEN alpha, const T *a, count line,    \
                            const T *x, count x_step, GIVEN beta, T *y, count y_step)                      \
    {                                                                                                      \
        int flips = (order == BY_COLUMNS) == (form == AS_IT_IS);                                           \
        count rows = form == AS_IT_IS ? m : n, length = form == AS_IT_IS ? n : m;                          \
        x += FIRST(length, x_step), y += FIRST(rows, y_step);                                              \
        for (count i = 0; i < rows; i++)                                                                   \
            letter##_set(y + i * y_step,                                                                   \
                         VALUE(alpha) * letter##_cell(length, a + i * (flips ? 1 : line), flips ? line : 1, \
                                                      form == CONJUGATED, x, x_step, 0),                   \
                         VALUE(beta));                                                                     \
    }                                                                                                      \
    void NAME(letter##syrk)(int order, int half, int form, count n, count k, GIVEN alpha, const T *a, count line, \
                            GIVEN beta, T *c, count c_line)                                                \
    {                                                                                                      \
        int columns = order == BY_COLUMNS, flips = columns == (form == AS_IT_IS);                          \
        count across = flips ? 1 : line, along = flips ? line : 1;                                         \
        for (count i = 0; i < n; i++)                                                                      \
            for (count j = half == UPPER ? i : 0; j < (half == UPPER ? n : i + 1); j++)                    \
                letter##_set(c + (columns ? i + j * c_line : i * c_line + j),                              \
                             VALUE(alpha) * letter##_cell(k, a + i * across, along, 0, a + j * across, along, 0), \
                             VALUE(beta));                                                                 \
    }

#define ITSELF(value) (value)
#define POINTED(value) (*(value))

#define REAL_DOT(T, letter)                                                                                \
    T NAME(letter##dot)(count n, const T *x, count x_step, const T *y, count y_step)                       \
    {                                                                                                      \
        return letter##_cell(n, x + FIRST(n, x_step), x_step, 0, y + FIRST(n, y_step), y_step, 0);         \
    }

#define COMPLEX_DOT(T, letter, kind, conjugates)                                                           \
    void NAME(letter##kind##_sub)(count n, const T *x, count x_step, const T *y, count y_step, T *result)  \
    {                                                                                                      \
        *result = letter##_cell(n, x + FIRST(n, x_step), x_step, conjugates, y + FIRST(n, y_step), y_step, 0); \
    }

PRODUCTS(float, s, float, ITSELF, ITSELF)
PRODUCTS(double, d, double, ITSELF, ITSELF)
PRODUCTS(float _Complex, c, const float _Complex *, POINTED, __builtin_conjf)
PRODUCTS(double _Complex, z, const double _Complex *, POINTED, __builtin_conj)

REAL_DOT(float, s)
REAL_DOT(double, d)
COMPLEX_DOT(float _Complex, c, dotu, 0)
COMPLEX_DOT(float _Complex, c, dotc, 1)
COMPLEX_DOT(double _Complex, z, dotu, 0)
COMPLEX_DOT(double _Complex, z, dotc, 1)
