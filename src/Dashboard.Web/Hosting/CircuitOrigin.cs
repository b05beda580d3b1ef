namespace Dashboard.Web.Hosting;

/// <summary>
/// Keeps other sites' pages off the circuits: a browser sends cookies along with a foreign page's WebSocket, and nothing else in
/// the stack looks at where it comes from.
/// </summary>
internal static class CircuitOrigin
{
    private const string Circuits = "/_blazor";

    /// <summary>A list of script names, fetched with GET and so without an origin; it opens nothing.</summary>
    private const string Initializers = "/_blazor/initializers";

    public static IApplicationBuilder UseCircuitOrigin(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (Opens(context.Request.Path) && !IsOwn(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        return next(context);
    });

    private static bool Opens(PathString path) =>
        path.StartsWithSegments(Circuits, StringComparison.OrdinalIgnoreCase) && !path.StartsWithSegments(Initializers, StringComparison.OrdinalIgnoreCase);

    /// <summary>One origin, and exactly the one that the request was sent to (whose host was filtered before).</summary>
    private static bool IsOwn(HttpRequest request) =>
        request.Headers.Origin is [{ } origin]
        && string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
}
