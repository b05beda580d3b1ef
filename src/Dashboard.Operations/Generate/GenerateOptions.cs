using Dashboard.Domain.Text;
using NodaTime;

namespace Dashboard.Operations.Generate;

/// <summary>What to make up: the same options give the same record, byte for byte, on any machine.</summary>
public sealed record GenerateOptions
{
    /// <summary>Longest record, in months: a hundred years.</summary>
    public const int MaxMonths = 1200;

    /// <summary>Largest record, in tweets.</summary>
    public const int MaxTweets = 10_000_000;

    /// <param name="seed">Any number; each gives another record of the same kind.</param>
    /// <param name="lastDay">Last day of the record, inclusive, in the reporting time zone; years 1971 to 2199.</param>
    /// <param name="months">Whole calendar months that end with the month of <paramref name="lastDay"/>; 1 to <see cref="MaxMonths"/>.</param>
    /// <param name="tweets">About how many tweets: arrivals are random, so the count comes within a few per cent; 1 to <see cref="MaxTweets"/>.</param>
    /// <exception cref="FaultException">A number is out of its range.</exception>
    public GenerateOptions(ulong seed, LocalDate lastDay, int months, int tweets)
    {
        RequireRange("months", "mois", months, MaxMonths);
        RequireRange("tweets", "tweets", tweets, MaxTweets);
        RequireRange("year of the last day − 1970", "année du dernier jour − 1970", lastDay.Year - 1970, 229);
        Seed = seed;
        LastDay = lastDay;
        Months = months;
        Tweets = tweets;
        FirstDay = new LocalDate(lastDay.Year, lastDay.Month, 1).PlusMonths(1 - months);
    }

    /// <summary>The record that lies in <c>seed-data/</c>: about 3,000 tweets over the 27 months up to 2026-10-31.</summary>
    public static GenerateOptions Default { get; } = new(113, new LocalDate(2026, 10, 31), months: 27, tweets: 3000);

    public ulong Seed { get; }

    /// <summary>First day, inclusive: the first of a month.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>Last day, inclusive.</summary>
    public LocalDate LastDay { get; }

    public int Months { get; }

    public int Tweets { get; }

    private static void RequireRange(string english, string french, int value, int max)
    {
        if (value < 1 || value > max)
        {
            throw new FaultException(new Bilingual(
                $"Cannot generate: {english} is {value}, and must be from 1 to {max}. Give a number in that range.",
                $"Impossible de générer\u00A0: {french} vaut {value} et doit être compris entre 1 et {max}. Donnez un nombre de cet intervalle."));
        }
    }
}
