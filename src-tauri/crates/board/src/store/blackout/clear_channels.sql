DELETE FROM blackout_channel WHERE blackout = :blackout;
