-- Every placement of an ISO week that holds more than its channel bears.
SELECT channel, week, placement, load FROM (
    SELECT stop.channel, stop.week, stop.placement, bearing.most_per_week,
        sum(stop.weight) OVER (PARTITION BY stop.channel, stop.week) AS load
    FROM stop JOIN bearing ON bearing.channel = stop.channel
) WHERE load > most_per_week;
