-- Runs of two or more whose steps are under the channel's minimum gap, with what they list.
WITH step AS (
    SELECT stop.channel, stop.placement, stop.instant,
        stop.instant - lag(stop.instant) OVER (PARTITION BY stop.channel ORDER BY stop.instant, stop.placement) AS minutes,
        bearing.min_gap
    FROM stop JOIN bearing ON bearing.channel = stop.channel
    WHERE stop.weight > 0
),
run AS (
    SELECT channel, placement, instant, minutes, min_gap,
        sum(minutes IS NULL OR minutes >= min_gap) OVER (PARTITION BY channel ORDER BY instant, placement) AS number
    FROM step
)
SELECT channel, number, count(*), min(CASE WHEN minutes < min_gap THEN minutes END), group_concat(placement)
FROM run GROUP BY channel, number HAVING count(*) > 1;
