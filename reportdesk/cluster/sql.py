"""The shared queue's own tables and functions, beside procrastinate's, in the schema `reportdesk_queue`.

* `handouts`: one row per image that a desk handed out, key `image` (UUID). `round` tells a later reading of the same
  image from an earlier one. *waiting* until a worker has settled it, *ended* until the desk has taken it.
* `results`: what was read, key (sha256, fingerprint); `body` is compressed JSON, as the workspace keeps it.
* `machines`: one row per running worker, for people; `wish` is what one of them asked of it.
* `turns`: when an operator and a report last had a turn, so that turns go round.

Everything that must hold together is one function, which is one transaction: a client that freezes in the middle of a
call holds no lock, because the server ends the call without it. `settle` and `give_back` are fenced: they do nothing
unless the job still runs for this worker in this attempt, so a worker that wakes late cannot overwrite.
"""

from __future__ import annotations

from typing import Final

SCHEMA: Final = "reportdesk_queue"
NUMBER: Final = 2
"""Raised with every change of `TABLES`, with a step in `UPGRADES`."""

ENDED: Final = "reportdesk_ended"
"""Channel that tells desks the UUID of an image that was settled."""

TABLES: Final = """
CREATE TABLE revision (number integer NOT NULL, migration text NOT NULL);

CREATE TABLE handouts (
    image uuid PRIMARY KEY,
    round bigint NOT NULL,
    job bigint,
    state text NOT NULL DEFAULT 'waiting',
    sha256 text NOT NULL,
    fingerprint text NOT NULL DEFAULT '',
    failure text NOT NULL DEFAULT '',
    seconds double precision NOT NULL DEFAULT 0,
    machine text NOT NULL DEFAULT '',
    handed_at timestamptz NOT NULL DEFAULT now(),
    ended_at timestamptz
);

CREATE TABLE results (
    sha256 text NOT NULL,
    fingerprint text NOT NULL,
    body bytea NOT NULL,
    thumbnail bytea NOT NULL,
    machine text NOT NULL,
    read_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (sha256, fingerprint)
);

CREATE TABLE machines (
    worker bigint PRIMARY KEY REFERENCES procrastinate_workers(id) ON DELETE CASCADE,
    machine text NOT NULL,
    process integer NOT NULL DEFAULT 0,
    is_desk boolean NOT NULL DEFAULT false,
    version text NOT NULL,
    queue text NOT NULL,
    slots integer NOT NULL,
    busy integer NOT NULL DEFAULT 0,
    done bigint NOT NULL DEFAULT 0,
    per_minute integer NOT NULL DEFAULT 0,
    refusal text NOT NULL DEFAULT '',
    wish text NOT NULL DEFAULT '',
    started_at timestamptz NOT NULL DEFAULT now(),
    seen_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE turns (
    operator text NOT NULL,
    report text NOT NULL,
    taken_at timestamptz NOT NULL,
    PRIMARY KEY (operator, report)
);

CREATE INDEX handouts_job ON handouts (job);
CREATE INDEX jobs_ready ON procrastinate_jobs (queue_name, id) WHERE status = 'todo';

CREATE FUNCTION hand_out(p_image uuid, p_round bigint, p_queue text, p_tier integer, p_args jsonb) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
    v_job bigint;
BEGIN
    INSERT INTO handouts (image, round, sha256) VALUES (p_image, p_round, p_args->>'sha256')
        ON CONFLICT (image) DO UPDATE SET round = excluded.round, sha256 = excluded.sha256, state = 'waiting',
            failure = '', fingerprint = '', handed_at = now(), ended_at = NULL
        WHERE handouts.round < excluded.round;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    SELECT unnest(procrastinate_defer_jobs_v1(ARRAY[
        ROW(p_queue, 'reportdesk:read', -p_tier, NULL, NULL, p_args, NULL::timestamptz)
    ]::procrastinate_job_to_defer_v1[])) INTO v_job;
    UPDATE handouts SET job = v_job WHERE image = p_image;
    RETURN true;
END;
$$;

CREATE FUNCTION recall(p_images uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    -- A worker that is reading one of them finds its job gone and keeps nothing.
    DELETE FROM procrastinate_jobs USING handouts
        WHERE handouts.image = ANY(p_images) AND procrastinate_jobs.id = handouts.job
            AND procrastinate_jobs.status IN ('todo', 'doing');
    DELETE FROM handouts WHERE image = ANY(p_images);
END;
$$;

CREATE FUNCTION take_job(
    p_queues text[], p_worker bigint, p_version text, p_refused text[], p_ageing double precision, p_caps integer[]
) RETURNS procrastinate_jobs LANGUAGE plpgsql AS $$
DECLARE
    v_found procrastinate_jobs;
BEGIN
    -- One worker picks at a time (about a millisecond), so that caps and turns hold.
    PERFORM pg_advisory_xact_lock(8243112750001);
    WITH running AS (
        SELECT -priority AS tier, count(*) AS number FROM procrastinate_jobs
            WHERE status = 'doing' AND task_name = 'reportdesk:read' GROUP BY 1
    ), open AS (
        SELECT jobs.id, -jobs.priority AS tier, jobs.args->>'operator' AS operator, jobs.args->>'report' AS report,
            coalesce(handouts.handed_at, now()) AS handed_at
        FROM procrastinate_jobs jobs LEFT JOIN handouts ON handouts.job = jobs.id
        LEFT JOIN running ON running.tier = -jobs.priority
        WHERE jobs.status = 'todo' AND jobs.task_name = 'reportdesk:read' AND jobs.queue_name = ANY(p_queues)
            AND (jobs.scheduled_at IS NULL OR jobs.scheduled_at <= now())
            AND jobs.args->>'version' = p_version AND NOT jobs.args->>'fingerprint' = ANY(p_refused)
            AND (p_caps[1 - jobs.priority] = 0 OR coalesce(running.number, 0) < p_caps[1 - jobs.priority])
    ), chosen AS (
        SELECT open.id FROM open
        LEFT JOIN turns mine ON mine.operator = open.operator AND mine.report = open.report
        LEFT JOIN (SELECT operator, max(taken_at) AS taken_at FROM turns GROUP BY operator) theirs
            ON theirs.operator = open.operator
        ORDER BY
            open.tier - floor(extract(epoch FROM now() - open.handed_at) / p_ageing),
            theirs.taken_at NULLS FIRST, mine.taken_at NULLS FIRST, open.id
        LIMIT 1
    )
    UPDATE procrastinate_jobs SET status = 'doing', worker_id = p_worker FROM chosen
        WHERE procrastinate_jobs.id = chosen.id AND procrastinate_jobs.status = 'todo'
        RETURNING procrastinate_jobs.* INTO v_found;
    IF v_found.id IS NOT NULL THEN
        INSERT INTO turns VALUES (v_found.args->>'operator', v_found.args->>'report', clock_timestamp())
            ON CONFLICT (operator, report) DO UPDATE SET taken_at = excluded.taken_at;
    END IF;
    RETURN v_found;
END;
$$;

CREATE FUNCTION settle(
    p_job bigint, p_worker bigint, p_attempt integer, p_image uuid, p_sha256 text, p_fingerprint text,
    p_body bytea, p_thumbnail bytea, p_failure text, p_seconds double precision, p_machine text
) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM procrastinate_jobs
        WHERE id = p_job AND status = 'doing' AND worker_id = p_worker AND attempts = p_attempt;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    IF p_body IS NOT NULL THEN
        INSERT INTO results (sha256, fingerprint, body, thumbnail, machine)
            VALUES (p_sha256, p_fingerprint, p_body, p_thumbnail, p_machine)
            ON CONFLICT (sha256, fingerprint) DO UPDATE SET body = excluded.body, thumbnail = excluded.thumbnail,
                machine = excluded.machine, read_at = now();
    END IF;
    UPDATE handouts SET state = 'ended', fingerprint = p_fingerprint, failure = p_failure, seconds = p_seconds,
        machine = p_machine, ended_at = now() WHERE image = p_image AND job = p_job;
    UPDATE machines SET done = done + 1 WHERE worker = p_worker;
    PERFORM pg_notify('reportdesk_ended', p_image::text);
    RETURN true;
END;
$$;

CREATE FUNCTION give_back(p_job bigint, p_worker bigint, p_attempt integer, p_wait double precision, p_counted boolean)
RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    UPDATE procrastinate_jobs SET status = 'todo', worker_id = NULL,
        attempts = attempts + CASE WHEN p_counted THEN 1 ELSE 0 END,
        scheduled_at = CASE WHEN p_wait > 0 THEN now() + make_interval(secs => p_wait) END
        WHERE id = p_job AND status = 'doing' AND worker_id = p_worker AND attempts = p_attempt;
    RETURN FOUND;
END;
$$;

CREATE FUNCTION sweep(p_stalled double precision, p_most integer, p_failure text) RETURNS integer
LANGUAGE plpgsql AS $$
DECLARE
    v_stalled record;
    v_number integer := 0;
BEGIN
    FOR v_stalled IN
        SELECT jobs.id, jobs.attempts, jobs.args, jobs.queue_name FROM procrastinate_jobs jobs
        LEFT JOIN procrastinate_workers workers ON workers.id = jobs.worker_id
        WHERE jobs.status = 'doing' AND jobs.task_name = 'reportdesk:read'
            AND (workers.id IS NULL OR workers.last_heartbeat < now() - make_interval(secs => p_stalled))
            -- Nobody could tell that he lives while the server itself was away.
            AND pg_postmaster_start_time() < now() - make_interval(secs => p_stalled / 2)
        FOR UPDATE OF jobs SKIP LOCKED
    LOOP
        v_number := v_number + 1;
        IF v_stalled.attempts + 1 >= p_most THEN
            DELETE FROM procrastinate_jobs WHERE id = v_stalled.id;
            UPDATE handouts SET state = 'ended', failure = p_failure, ended_at = now() WHERE job = v_stalled.id;
            PERFORM pg_notify('reportdesk_ended', v_stalled.args->>'image');
        ELSE
            UPDATE procrastinate_jobs SET status = 'todo', worker_id = NULL, attempts = attempts + 1
                WHERE id = v_stalled.id;
            PERFORM pg_notify(
                'procrastinate_queue_v1#' || v_stalled.queue_name,
                json_build_object('type', 'job_inserted', 'job_id', v_stalled.id)::text
            );
        END IF;
    END LOOP;
    -- A desk that was away for longer hands its images out once more.
    DELETE FROM handouts WHERE ended_at < now() - interval '7 days';
    DELETE FROM results WHERE read_at < now() - interval '7 days';
    RETURN v_number;
END;
$$;
"""

UPGRADES: Final[dict[int, str]] = {
    2: """
ALTER TABLE machines ADD COLUMN process integer NOT NULL DEFAULT 0;
ALTER TABLE machines ADD COLUMN is_desk boolean NOT NULL DEFAULT false;
ALTER TABLE machines ADD COLUMN per_minute integer NOT NULL DEFAULT 0;
ALTER TABLE machines ADD COLUMN wish text NOT NULL DEFAULT '';
""",
}
"""What brings a queue to each number from the one before."""
