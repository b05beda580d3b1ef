using Dashboard.Domain.Text;
using Dashboard.Web.Hosting;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Web.Languages;

/// <summary>Which language a request wants: <c>lang</c> in the address, else the cookie from last time, else the browser's list, else English.</summary>
internal static class LanguageNegotiation
{
    /// <summary>The reader's language in an address; <c>language</c> is the tweet's.</summary>
    public const string QueryName = "lang";

    public const string CookieName = "lang";

    /// <summary>The languages by the words that stand for them in addresses and cookies.</summary>
    public static Language? Parse(string? word) => word switch
    {
        _ when string.Equals(word, "fr", StringComparison.OrdinalIgnoreCase) => Language.French,
        _ when string.Equals(word, "en", StringComparison.OrdinalIgnoreCase) => Language.English,
        _ => null,
    };

    /// <summary>The language that an absolute address asks for; <see langword="null"/> where it asks for none.</summary>
    public static Language? InAddress(string address) => InQuery(new Uri(address).Query);

    public static Language Of(HttpRequest request) =>
        InAddress(request) ?? Parse(request.Cookies[CookieName]) ?? InBrowsersList(request) ?? Language.English;

    public static IApplicationBuilder UseReaderLanguage(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var reader = context.RequestServices.GetRequiredService<ReaderLanguage>();
        reader.Choose(Of(context.Request));
        context.Response.Headers.ContentLanguage = reader.Tag;
        context.Response.Headers.Vary = "Accept-Language, Cookie";
        if (InAddress(context.Request) is { } chosen && context.OriginalQuery() is null)
        {
            Remember(context, chosen);
        }

        return next(context);
    });

    private static void Remember(HttpContext context, Language language) => context.Response.Cookies.Append(
        CookieName,
        language == Language.French ? "fr" : "en",
        new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, MaxAge = TimeSpan.FromDays(365), Secure = context.Request.IsHttps });

    private static Language? InAddress(HttpRequest request) =>
        InQuery(request.HttpContext.OriginalQuery() ?? request.QueryString.Value ?? "");

    /// <summary>The last that can be read, where it stands twice.</summary>
    private static Language? InQuery(string query) =>
        QueryHelpers.ParseQuery(query).TryGetValue(QueryName, out var words)
            ? words.Select(Parse).LastOrDefault(language => language is not null)
            : null;

    private static Language? InBrowsersList(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .Where(item => item.Quality is null or > 0)
            .OrderByDescending(item => item.Quality ?? 1)
            .Select(item => Parse(item.Value.Value?.Split('-')[0]))
            .FirstOrDefault(language => language is not null);
}
