INSERT INTO blackout_channel (blackout, channel) VALUES (:blackout, :channel);
