use plotters as _;
