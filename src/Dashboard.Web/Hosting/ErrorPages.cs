using Microsoft.AspNetCore.Diagnostics;

namespace Dashboard.Web.Hosting;

/// <summary>Shows a page where an answer failed. All that comes after it in the pipeline runs again for that page, in a scope of its own.</summary>
internal static class ErrorPages
{
    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app) => app
        .UseExceptionHandler("/error", createScopeForErrors: true)
        .UseStatusCodePagesWithReExecute("/status/{0}", createScopeForStatusCodePages: true)
        .Use((context, next) =>
        {
            // The page is fetched, whatever was asked for: a posted one would be taken for a form.
            if (IsErrorPage(context))
            {
                context.Request.Method = HttpMethods.Get;
            }

            return next(context);
        });

    /// <summary>The query that the reader sent, which the page in its place is not given.</summary>
    public static string? OriginalQuery(this HttpContext context) => context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalQueryString;

    private static bool IsErrorPage(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerPathFeature>() is not null;
}
