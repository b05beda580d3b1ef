namespace Dashboard.Operations.Generate.Chance;

/// <summary>
/// Exponential and logarithm from the four operations that IEEE 754 fixes to the last bit. The system's own differ in the last
/// digit from one C library to the next, and a record made on another machine must be the same.
/// </summary>
public static class PortableMath
{
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;
    private const double Ln2 = 0.693147180559945309417;

    /// <summary>e to the power of <paramref name="x"/>, for −700 to 700; relative error below 1e-14.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside −700 to 700, or not a number.</exception>
    public static double Exp(double x)
    {
        if (!(x is >= -700 and <= 700))
        {
            throw new ArgumentOutOfRangeException(nameof(x), x, "Between -700 and 700.");
        }

        var powerOfTwo = Math.Floor((x / Ln2) + 0.5);
        var rest = x - (powerOfTwo * Ln2High) - (powerOfTwo * Ln2Low);
        var sum = 1.0;
        for (var n = 16; n >= 1; n--)
        {
            sum = 1 + (rest * sum / n);
        }

        return sum * BitConverter.Int64BitsToDouble(((long)powerOfTwo + 1023) << 52);
    }

    /// <summary>Natural logarithm of a normal positive number; absolute error below 1e-14 near 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a normal positive number.</exception>
    public static double Log(double x)
    {
        if (!double.IsNormal(x) || x < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(x), x, "A normal positive number.");
        }

        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = (int)(bits >> 52) - 1023;
        var mantissa = BitConverter.Int64BitsToDouble((bits & 0xFFFFFFFFFFFFF) | (1023L << 52));
        if (mantissa > 1.4142135623730951)
        {
            mantissa /= 2;
            exponent++;
        }

        // log m = 2 artanh((m − 1) / (m + 1)), |s| ≤ 0.172: s²⁶/27 is below the last bit.
        var s = (mantissa - 1) / (mantissa + 1);
        var square = s * s;
        var series = 0.0;
        for (var n = 25; n >= 1; n -= 2)
        {
            series = (series * square) + (1.0 / n);
        }

        return (exponent * Ln2) + (2 * s * series);
    }
}
