using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Domain.Tests.Selections;

public sealed class TweetFocusQueryTests
{
    [Fact]
    public void Unpublished_IsAValueOfTheOutcome()
    {
        var focus = new TweetFocus { IsUnpublished = true, Stage = "legal" };
        Assert.Equal([new("stage", "legal"), new("outcome", "unpublished")], TweetFocusQuery.Write(focus));
        Assert.Equal(focus, Read(("stage", "legal"), ("outcome", "unpublished")));
    }

    /// <summary>A name given twice counts last, as everywhere in an address.</summary>
    [Fact]
    public void Outcome_GivenTwice_CountsLast()
    {
        Assert.Equal(new TweetFocus { Outcome = Outcome.Expired }, Read(("outcome", "unpublished"), ("outcome", "expired")));
        Assert.Equal(new TweetFocus { IsUnpublished = true }, Read(("outcome", "expired"), ("outcome", "unpublished")));
        Assert.True(Read(("outcome", "unpublished"), ("outcome", "")).IsNone);
    }

    [Fact]
    public void ApprovedBy_IsWrittenReadAndTakenAway()
    {
        var focus = new TweetFocus { Outcome = Outcome.Published, ApprovedBy = "a&b" };
        Assert.Equal([new("outcome", "published"), new("approved_by", "a&b")], TweetFocusQuery.Write(focus));
        Assert.Equal(focus, Read(("outcome", "published"), ("approved_by", "a&b")));
        Assert.Equal(new TweetFocus { Outcome = Outcome.Published }, TweetFocusQuery.Without(focus, "approved_by"));
    }

    private static TweetFocus Read(params (string Name, string Value)[] query)
    {
        var (focus, notices) = TweetFocusQuery.Parse(query.Select(pair => new KeyValuePair<string, string?>(pair.Name, pair.Value)));
        Assert.Empty(notices);
        return focus;
    }
}
