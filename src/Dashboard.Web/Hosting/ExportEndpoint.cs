using Dashboard.Domain.Text;
using Dashboard.Operations.Records;
using Dashboard.Web.Languages;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Hosting;

/// <summary>
/// Tables over plain HTTP, streamed: the same bytes as the command line's. What can go wrong is answered before the first byte; what goes
/// wrong after it cuts the connection, so that a part never looks like a whole.
/// </summary>
internal static partial class ExportEndpoint
{
    private const string PlainText = "text/plain; charset=utf-8";

    public static void MapExports(this IEndpointRouteBuilder routes)
    {
        foreach (var file in ExportFile.All)
        {
            routes.MapMethods(DashboardUrls.ExportOf(file.FileName), [HttpMethods.Get, HttpMethods.Head], context => AnswerAsync(context, file));
        }
    }

    private static async Task AnswerAsync(HttpContext context, ExportFile file)
    {
        context.Response.Headers.CacheControl = "no-store";
        var request = ExportRequest.Read(context.Request.Query);
        if (request.Notices.Count > 0)
        {
            await SayAsync(context, StatusCodes.Status400BadRequest, [ExportTexts.NotRead, .. request.Notices]);
        }
        else if (await ReadAsync(context, request) is { } record)
        {
            await SendAsync(context, file, request, record);
        }
    }

    /// <returns><see langword="null"/> where the record can't be read, which is then answered.</returns>
    private static async Task<LoadedRecord?> ReadAsync(HttpContext context, ExportRequest request)
    {
        var watch = context.RequestServices.GetRequiredService<RecordWatch>();
        var failing = StatusCodes.Status503ServiceUnavailable;
        try
        {
            await watch.CurrentAsync(context.RequestAborted);
            failing = StatusCodes.Status404NotFound;
            return await watch.ReadAsync(request.Pin, context.RequestAborted);
        }
        catch (FaultException fault)
        {
            await SayAsync(context, failing, [fault.Reason]);
            return null;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return null;
        }
    }

    private static async Task SendAsync(HttpContext context, ExportFile file, ExportRequest request, LoadedRecord record)
    {
        var response = context.Response;
        response.ContentType = file.ContentType;
        response.Headers.ContentDisposition = $"attachment; filename=\"{file.SavedAs(record.Identity)}\"";
        // The file is in the record's language, not in the reader's.
        response.Headers.Remove("Content-Language");
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        try
        {
            await file.WriteAsync(record, request.Scope, response.Body, context.RequestAborted);
        }
        catch (Exception failure) when (response.HasStarted || context.RequestAborted.IsCancellationRequested)
        {
            if (!context.RequestAborted.IsCancellationRequested)
            {
                Broken(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ExportEndpoint).FullName!), failure, file.FileName);
            }

            context.Abort();
        }
        catch (FaultException fault)
        {
            response.Headers.Remove("Content-Disposition");
            await SayAsync(context, StatusCodes.Status503ServiceUnavailable, [fault.Reason]);
        }
    }

    /// <summary>In the reader's language, a line each.</summary>
    private static Task SayAsync(HttpContext context, int status, IEnumerable<Bilingual> reasons)
    {
        var reader = context.RequestServices.GetRequiredService<ReaderLanguage>();
        context.Response.StatusCode = status;
        context.Response.ContentType = PlainText;
        context.Response.Headers.ContentLanguage = reader.Tag;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.WriteAsync(string.Concat(reasons.Select(reason => reader[reason] + "\n")), context.RequestAborted);
    }

    [LoggerMessage(LogLevel.Error, "The download of {File} was cut off")]
    private static partial void Broken(ILogger logger, Exception failure, string file);
}
