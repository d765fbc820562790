-- Every placement of a day that holds more than its channel bears.
SELECT channel, day, placement, load FROM (
    SELECT stop.channel, stop.day, stop.placement, bearing.most_per_day,
        sum(stop.weight) OVER (PARTITION BY stop.channel, stop.day) AS load
    FROM stop JOIN bearing ON bearing.channel = stop.channel
) WHERE load > most_per_day;
