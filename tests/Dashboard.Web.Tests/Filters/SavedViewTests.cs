using Dashboard.Domain.Text;
using Dashboard.Web.Components.Filters;

namespace Dashboard.Web.Tests.Filters;

/// <summary>What a browser keeps may have been written by anybody.</summary>
public sealed class SavedViewTests
{
    [Theory]
    [InlineData("Mine", "/")]
    [InlineData("<img src=x>", "/bottlenecks?stage=legal&clock=working")]
    [InlineData("é", "/tweets/a%2Fb?lane=crisis")]
    [InlineData("M", "/tweets/-?id=..")]
    public void View_OfAPageOfThisSite_IsSound(string name, string address) => Assert.True(new SavedView(name, address).IsSound);

    [Theory]
    [InlineData("", "/")]
    [InlineData(" x", "/")]
    [InlineData("a\u0007", "/")]
    [InlineData("x", "")]
    [InlineData("x", "//elsewhere.example/")]
    [InlineData("x", "/\\elsewhere.example/")]
    [InlineData("x", "/\t/elsewhere.example/")]
    [InlineData("x", "javascript:alert(1)")]
    [InlineData("x", "https://elsewhere.example/")]
    [InlineData("x", "tweets")]
    [InlineData("x", "/no-such-page")]
    [InlineData("x", "/export/tweets.csv")]
    [InlineData("x", "/tweets/../export/tweets.csv")]
    public void View_OfAnythingElse_IsNot(string name, string address) => Assert.False(new SavedView(name, address).IsSound);

    [Fact]
    public void View_LongerThanIsKept_IsNotSound()
    {
        Assert.True(new SavedView(new string('x', 60), "/?lane=" + new string('x', 1993)).IsSound);
        Assert.False(new SavedView(new string('x', 61), "/").IsSound);
        Assert.False(new SavedView("x", "/?lane=" + new string('x', 1994)).IsSound);
    }

    [Fact]
    public void View_WithoutText_IsNotSound() => Assert.False(new SavedView(null!, null!).IsSound);

    [Theory]
    [InlineData("/bottlenecks?stage=legal", true, null, "Bottlenecks")]
    [InlineData("/tweets/T-1?revision=7&as_of=2026-10-31T13:00:00Z", false, 7L, "Tweets")]
    [InlineData("/?as_of=2026-10-31T13:00:00Z", false, null, "Overview")]
    public void View_OfAnAddress_SaysWhetherItFollowsTheRecord(string address, bool follows, long? revision, string page)
    {
        var view = new SavedView("x", address);
        Assert.Equal((follows, revision, page), (view.Follows, view.Revision, view.Page.In(Language.English)));
    }
}
