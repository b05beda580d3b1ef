using System.Numerics;

namespace Dashboard.Operations.Generate.Chance;

/// <summary>
/// Repeatable random numbers: xoshiro256** 1.0 (Blackman and Vigna 2018, public domain), its state filled by splitmix64.
/// The system's generator promises no sequence across versions, so a record made by it could not be made again.
/// </summary>
/// <remarks>
/// Streams are keyed by what they are for, so that one more draw for one post changes no other post.
/// </remarks>
public sealed class RandomStream
{
    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;

    /// <param name="seed">The record's seed.</param>
    /// <param name="key">What the numbers are for.</param>
    /// <param name="number">Which of its kind.</param>
    public RandomStream(ulong seed, string key, long number = 0)
    {
        ArgumentNullException.ThrowIfNull(key);
        var state = seed;
        state = SplitMix(ref state) ^ Fnv1a(key);
        state = SplitMix(ref state) ^ (ulong)number;
        _s0 = SplitMix(ref state);
        _s1 = SplitMix(ref state);
        _s2 = SplitMix(ref state);
        _s3 = SplitMix(ref state);
    }

    private RandomStream(ulong s0, ulong s1, ulong s2, ulong s3) => (_s0, _s1, _s2, _s3) = (s0, s1, s2, s3);

    /// <summary>A stream from the generator's whole state, as its authors' reference code takes it.</summary>
    /// <exception cref="ArgumentException">All four words are zero: it would never leave that state.</exception>
    public static RandomStream FromState(ulong s0, ulong s1, ulong s2, ulong s3) => (s0 | s1 | s2 | s3) != 0
        ? new RandomStream(s0, s1, s2, s3)
        : throw new ArgumentException("The state may not be all zeros.", nameof(s0));

    /// <summary>64 random bits.</summary>
    public ulong NextBits()
    {
        var result = BitOperations.RotateLeft(_s1 * 5, 7) * 9;
        var t = _s1 << 17;
        _s2 ^= _s0;
        _s3 ^= _s1;
        _s1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= t;
        _s3 = BitOperations.RotateLeft(_s3, 45);
        return result;
    }

    /// <summary>Uniform over [0, 1), in steps of 2⁻⁵³.</summary>
    public double NextUnit() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    private static ulong SplitMix(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    private static ulong Fnv1a(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return hash;
    }
}
