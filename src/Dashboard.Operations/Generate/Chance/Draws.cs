namespace Dashboard.Operations.Generate.Chance;

/// <summary>The distributions that the record is made of.</summary>
public static class Draws
{
    /// <summary>True with the probability given (0 never, 1 always).</summary>
    public static bool Chance(this RandomStream random, double probability) => random.NextUnit() < probability;

    /// <summary>Uniform over the whole numbers from <paramref name="min"/> to <paramref name="max"/>, both inclusive.</summary>
    public static int Between(this RandomStream random, int min, int max) => min + (int)(random.NextUnit() * (max - min + 1));

    /// <summary>Uniform over [min, max).</summary>
    public static double Between(this RandomStream random, double min, double max) => min + (random.NextUnit() * (max - min));

    /// <summary>One of the list, weighted.</summary>
    /// <exception cref="ArgumentException">No weight is positive.</exception>
    public static T Pick<T>(this RandomStream random, IReadOnlyList<T> items, Func<T, double> weight)
    {
        var rest = random.NextUnit() * items.Sum(weight);
        foreach (var item in items)
        {
            rest -= weight(item);
            if (rest < 0)
            {
                return item;
            }
        }

        return items.LastOrDefault(item => weight(item) > 0)
            ?? throw new ArgumentException("Nothing to pick from: no weight is positive.", nameof(items));
    }

    /// <summary>Standard normal, by the polar method (Marsaglia and Bray 1964).</summary>
    public static double Normal(this RandomStream random)
    {
        while (true)
        {
            var x = (2 * random.NextUnit()) - 1;
            var y = (2 * random.NextUnit()) - 1;
            var square = (x * x) + (y * y);
            if (square is < 1 and > 1e-300)
            {
                return x * Math.Sqrt(-2 * PortableMath.Log(square) / square);
            }
        }
    }

    /// <summary>Lognormal with that median (in its unit) and that standard deviation of the logarithm.</summary>
    public static double LogNormal(this RandomStream random, double median, double sigma) =>
        median * PortableMath.Exp(sigma * random.Normal());

    /// <summary>Exponential with that mean.</summary>
    public static double Exponential(this RandomStream random, double mean) => -mean * PortableMath.Log(1 - random.NextUnit());
}
