//! The world: real client against real server, real browsers, faults and attacks.
