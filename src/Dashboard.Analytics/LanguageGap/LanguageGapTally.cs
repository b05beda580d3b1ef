using System.Runtime.InteropServices;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.LanguageGap;

/// <summary>Gathers the pairs of a selection.</summary>
internal sealed class LanguageGapTally(FactStore facts, ClockKind clock)
{
    private const string English = "en", French = "fr";
    private const long Minute = 60_000, Hour = 60 * Minute, Day = 24 * Hour;

    private readonly List<long> _gaps = [];
    private readonly HashSet<int> _moreThanTwo = [];
    private readonly TweetColumns _tweets = facts.Columns;
    private PublicationOrder _order = new(0, 0, 0, 0);
    private int _withinAMinute;
    private int _withinAnHour;
    private int _withinADay;
    private int _withoutDurations;
    private int _waiting;
    private int _endedOtherwise;
    private int _alone;
    private (long Gap, int Tweet)? _longest;

    /// <param name="tweet">Published, and not before its partner.</param>
    public void AddPair(int tweet, int partner)
    {
        switch (_tweets.Outcome[partner])
        {
            case Outcome.Published when _tweets.HasDurations(tweet) && _tweets.HasDurations(partner):
                AddGap(tweet, partner);
                break;
            case Outcome.Published:
                _withoutDurations++;
                break;
            case Outcome.InFlight:
                _waiting++;
                break;
            default:
                _endedOtherwise++;
                break;
        }
    }

    /// <summary>A pair code that more or fewer than two tweets bear; each counts once, however many of its tweets are met.</summary>
    public void AddNoPair(int pair, bool isAlone)
    {
        if (isAlone)
        {
            _alone++;
        }
        else
        {
            _moreThanTwo.Add(pair);
        }
    }

    public LanguageGapReport ToReport()
    {
        var n = _gaps.Count;
        return new(
            DurationDistribution.Of(CollectionsMarshal.AsSpan(_gaps)),
            _withoutDurations,
            _order,
            Wilson.Share(_withinAMinute, n),
            Wilson.Share(_withinAnHour, n),
            Wilson.Share(_withinADay, n),
            _waiting,
            _endedOtherwise,
            _alone,
            _moreThanTwo.Count,
            _longest is { } longest ? facts.Codes.Tweets[_tweets.Tweet[longest.Tweet]] : null);
    }

    private void AddGap(int later, int earlier)
    {
        var gap = facts.RuleOf(later).Clock(clock).Between(_tweets.End[earlier], _tweets.End[later]);
        var elapsed = _tweets.End[later] - _tweets.End[earlier];
        _gaps.Add(gap);
        _withinAMinute += elapsed <= Minute ? 1 : 0;
        _withinAnHour += elapsed <= Hour ? 1 : 0;
        _withinADay += elapsed <= Day ? 1 : 0;
        _order = (elapsed, Language(earlier), Language(later)) switch
        {
            (0, _, _) => _order with { Simultaneous = _order.Simultaneous + 1 },
            (_, English, French) => _order with { EnglishFirst = _order.EnglishFirst + 1 },
            (_, French, English) => _order with { FrenchFirst = _order.FrenchFirst + 1 },
            _ => _order with { Unknown = _order.Unknown + 1 },
        };
        if (_longest is not { } longest || gap > longest.Gap)
        {
            _longest = (gap, later);
        }
    }

    private string Language(int tweet)
    {
        var language = _tweets.Attribute(TweetAttribute.Language)[tweet];
        return language < 0 ? "" : facts.Codes.Languages[language];
    }
}
