using System.Globalization;
using System.Text;
using CsCheck;
using Dashboard.Storage.Import;

namespace Dashboard.Storage.Tests.Import;

/// <summary>What the reading thread remembers of a file's texts.</summary>
public sealed class RecentTextsTests
{
    [Fact]
    public void Of_EqualTextsOfOtherObjects_AreOneTweet()
    {
        var tweets = new RecentTweets();
        var first = tweets.Of(Name(7));
        Assert.Same(first, tweets.Of(Name(7)));
        Assert.NotSame(first, tweets.Of(Name(8)));
        Assert.Equal("t7", first.Code);
    }

    [Fact]
    public void Of_TweetAfterManyOthers_IsStillKnown()
    {
        var tweets = new RecentTweets();
        var first = tweets.Of(Name(0));
        for (var other = 1; other < 60_000; other++)
        {
            tweets.Of(Name(other));
        }

        Assert.Same(first, tweets.Of(Name(0)));
    }

    [Fact]
    public void Of_TweetAfterTooManyOthers_IsForgotten()
    {
        var tweets = new RecentTweets();
        var first = tweets.Of(Name(0));
        for (var other = 1; other < 300_000; other++)
        {
            tweets.Of(Name(other));
        }

        Assert.NotSame(first, tweets.Of(Name(0)));
    }

    [Fact]
    public void Of_MoreTextsThanAreKept_GivesEachItsText()
    {
        var texts = new RecentTexts();
        for (var round = 0; round < 2; round++)
        {
            for (var text = 0; text < 120_000; text++)
            {
                Assert.Equal(Name(text), texts.Of(Name(text))!.Code);
            }
        }

        Assert.Null(texts.Of(null));
    }

    [Fact]
    public void Compare_AnyTexts_IsTheOrderOfTheirUtf8() => Gen.Select(Texts, Texts).Sample(
        (one, other) => Assert.Equal(
            Math.Sign(Encoding.UTF8.GetBytes(one).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(other))),
            Math.Sign(Utf8Order.Instance.Compare(one, other))));

    private static string[] Characters { get; } = ["a", "b", "é", "\uD7FF", "\uE000", "\uFFFD", "\U0001F600"];

    /// <summary>Of one, two, three and four bytes, those before and after the surrogates among them.</summary>
    private static Gen<string> Texts { get; } =
        Gen.Int[0, Characters.Length - 1].Select(index => Characters[index]).Array[0, 4].Select(string.Concat);

    private static string Name(int number) => "t" + number.ToString(CultureInfo.InvariantCulture);
}
