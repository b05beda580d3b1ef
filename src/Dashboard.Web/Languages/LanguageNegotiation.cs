using Dashboard.Domain.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

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
    public static Language? InAddress(string address) =>
        QueryHelpers.ParseQuery(new Uri(address).Query).TryGetValue(QueryName, out var words) ? LastOf(words) : null;

    public static Language Of(HttpRequest request) =>
        InAddress(request) ?? Parse(request.Cookies[CookieName]) ?? InBrowsersList(request) ?? Language.English;

    public static IApplicationBuilder UseReaderLanguage(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var reader = context.RequestServices.GetRequiredService<ReaderLanguage>();
        reader.Choose(Of(context.Request));
        context.Response.Headers.ContentLanguage = reader.Tag;
        context.Response.Headers.Vary = "Accept-Language, Cookie";
        if (InAddress(context.Request) is { } chosen)
        {
            Remember(context, chosen);
        }

        return next(context);
    });

    private static void Remember(HttpContext context, Language language) => context.Response.Cookies.Append(
        CookieName,
        language == Language.French ? "fr" : "en",
        new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, MaxAge = TimeSpan.FromDays(365), Secure = context.Request.IsHttps });

    private static Language? InAddress(HttpRequest request) => LastOf(request.Query[QueryName]);

    /// <summary>The last that can be read, where it stands twice.</summary>
    private static Language? LastOf(StringValues words) => words.Select(Parse).LastOrDefault(language => language is not null);

    private static Language? InBrowsersList(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .Where(item => item.Quality is null or > 0)
            .OrderByDescending(item => item.Quality ?? 1)
            .Select(item => Parse(item.Value.Value?.Split('-')[0]))
            .FirstOrDefault(language => language is not null);
}
