using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// Finds a selection's tweets in an order of observed times: by their days, where those alone say what is selected; else by their places, a bit set for each, or cleared
/// for each that is not in it, whichever are fewer.
/// </summary>
internal sealed class CohortObservations(FactStore facts, Selection cohort, ClusterSelection selection, ObservedOrder order)
{
    /// <param name="places">Where the tweets of the selection's clusters stand in the order.</param>
    public ObservedTweets Of(ObservedPlaces places, OpenAges ages) => new(facts, order, Selected(places), Between(ages));

    /// <summary>Where the dates alone say what is selected: many days are compared at once.</summary>
    /// <param name="days">Of the tweets in the order.</param>
    public ObservedTweets Of(ObservedDays days, OpenAges ages)
    {
        var bits = new ulong[(order.Count + 63) >> 6];
        DayRange.Mark(days.Of, selection.Days, bits);
        var replaced = selection.Loose.Replaced;
        var placeOf = replaced.IsEmpty ? [] : replaced.Of.Each(order, order.PlaceOf);
        foreach (var place in replaced.Places)
        {
            if (placeOf[place] is var at and >= 0)
            {
                bits[at >> 6] &= ~(1UL << at);
            }
        }

        return new(facts, order, bits, Between(ages));
    }

    private ulong[] Selected(ObservedPlaces places)
    {
        var ranges = selection.MergedOf(0);
        var selected = 0;
        foreach (var range in ranges)
        {
            selected += range.Count;
        }

        var bits = new ulong[(order.Count + 63) >> 6];
        var isMost = selected > places.Of.Count / 2 && places.Of.Count == facts.BaseTweets;
        var from = 0;
        Span<int> room = stackalloc int[PackedNumbers.AtOnce];
        if (isMost)
        {
            Array.Fill(bits, ulong.MaxValue);
            if ((order.Count & 63) != 0)
            {
                bits[^1] = (1UL << order.Count) - 1;
            }
        }

        foreach (var range in ranges)
        {
            Flip(places, bits, isMost ? from : range.From, isMost ? range.From : range.To, room);
            from = range.To;
        }

        Flip(places, bits, from, isMost ? places.Of.Count : from, room);
        foreach (var replaced in selection.ReplacedOf(0))
        {
            Flip(places, bits, replaced, replaced + 1, room);
        }

        return bits;
    }

    private void Flip(ObservedPlaces places, ulong[] bits, int from, int to, Span<int> room)
    {
        foreach (var some in places.Of.Between(from, to, room))
        {
            foreach (var place in some)
            {
                if (place < order.Count)
                {
                    bits[place >> 6] ^= 1UL << place;
                }
            }
        }
    }

    /// <summary>What is in flight of the base, and what came after it.</summary>
    private Interposed[] Between(OpenAges ages)
    {
        var period = SelectedPeriod.Of(cohort, facts.ReportingZone);
        var hasCodes = selection.HasCodes;
        var isOfTail = selection.Loose.Anew.IsSelected;
        List<Interposed> between = [];
        for (var i = 0; i < ages.All.Length; i++)
        {
            var tweet = ages.All[i].Tweet;
            if (tweet >= facts.BaseTweets ? isOfTail[tweet - facts.BaseTweets] : (!cohort.HasRange || period.Holds(ages.Starts[i])) && hasCodes.Of(tweet))
            {
                between.Add(ages.All[i]);
            }
        }

        return [.. between];
    }
}
