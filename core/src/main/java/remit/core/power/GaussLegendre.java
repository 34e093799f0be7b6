package remit.core.power;

/// The points and weights of Gauss-Legendre quadrature on the interval from 0 to 1, from its lower
/// end; exact for polynomials of a degree below twice the number of points.
final class GaussLegendre {
  private final double[] at;
  private final double[] weight;

  private GaussLegendre(double[] at, double[] weight) {
    this.at = at;
    this.weight = weight;
  }

  double at(int point) {
    return at[point];
  }

  double weight(int point) {
    return weight[point];
  }

  static GaussLegendre on01(int points) {
    var at = new double[points];
    var weight = new double[points];
    for (int i = 0; i < points; i++) {
      double x = Math.cos(Math.PI * (i + 0.75) / (points + 0.5));
      double slope = 1;
      for (int step = 0; step < 100; step++) {
        double before = 1;
        double value = x;
        for (int k = 2; k <= points; k++) {
          double next = ((2 * k - 1) * x * value - (k - 1) * before) / k;
          before = value;
          value = next;
        }
        slope = points * (x * value - before) / (x * x - 1);
        double change = value / slope;
        x -= change;
        if (Math.abs(change) < 1e-16) break;
      }
      at[i] = (1 - x) / 2;
      weight[i] = 1 / ((1 - x * x) * slope * slope);
    }
    return new GaussLegendre(at, weight);
  }
}
