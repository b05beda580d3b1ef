using Dashboard.Domain.Selections;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Tests.Urls;

public sealed class PageAddressTests
{
    [Fact]
    public void Read_NameOfThePageRepeated_TakesTheLast() =>
        Assert.Equal("end", Read("/tweets?sort=start&lane=crisis&sort=end").View["sort"]);

    [Fact]
    public void Read_NamesThatAreNobodys_StayOnThePageAndGoNoFurther()
    {
        var address = Read("/approvers?utm_source=mail&fbclid=x%26y&department=PARKS&revision=3");

        Assert.Equal("/approvers?department=PARKS&fbclid=x%26y&utm_source=mail&revision=3", address.Write());
        Assert.Equal(
            "/tweets?department=PARKS&outcome=published&revision=3",
            address.To(DashboardUrls.Tweets, new TweetFocus { Outcome = Domain.Visits.Outcome.Published }).Write());
        Assert.Equal(PageView.Plain, address.To(address.Path).View);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/tweets?lane=crisis&lane=reply&stage=legal&approvers=9%2B&page=2&sort=end&revision=3")]
    [InlineData("/tweets/a%20b?purpose=")]
    public void Write_OfWhatWasRead_IsTheSameAddress(string address) => Assert.Equal(address, Read(address).Write());

    private static PageAddress Read(string address)
    {
        var (read, notices) = PageAddress.Read("http://localhost" + address);
        Assert.Empty(notices);
        return read;
    }
}
