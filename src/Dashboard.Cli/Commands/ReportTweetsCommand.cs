using System.CommandLine;
using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;
using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;

namespace Dashboard.Cli.Commands;

/// <summary><c>report tweets</c>: a page of the list of tweets, as JSON on standard output.</summary>
internal static class ReportTweetsCommand
{
    private const int LargestPage = 100_000;

    public static Command Create(CliContext context)
    {
        var database = DatabaseOption.Create(context);
        var (selection, list) = (new SelectionOptions(context, withFocus: true), new ListOptions(context));
        var command = new Command("tweets", context.Say(new(
            "Tweets of a selection, page by page: total and rows.", "Tweets d’une sélection, page par page : total et lignes."))) { database };
        selection.AddTo(command);
        list.AddTo(command);
        command.SetAction((parsed, cancellationToken) => PrintAsync(
            context, parsed.GetRequiredValue(database), selection.ReadPin(parsed), selection.Read(parsed), list.Read(parsed) with { Focus = selection.ReadFocus(parsed) }, cancellationToken));
        return command;
    }

    private static async Task<int> PrintAsync(
        CliContext context, string database, RecordPin pin, Selection selection, TweetListRequest request, CancellationToken cancellationToken)
    {
        var record = await LoadedRecord.LoadAsync(database, pin, context.Clock, cancellationToken);
        RecordNotices.Write(context, record, selection);
        TweetListJson.Write(context.Output, record.Ask(new TweetListQuestion(request), selection, cancellationToken));
        return 0;
    }

    /// <summary>Which part of the list, in which order.</summary>
    private sealed class ListOptions(CliContext context)
    {
        private readonly Option<string> _sort = new("--sort")
        {
            Description = context.Say(new("Column to order by, such as time_to_publish_ms.", "Colonne de tri, par exemple time_to_publish_ms.")),
            HelpName = "column",
            DefaultValueFactory = _ => TweetField.Start.Code(),
        };

        private readonly Option<bool> _descending = new("--desc") { Description = context.Say(new("Largest first.", "Les plus grands d’abord.")) };

        private readonly Option<int> _page = new("--page")
        {
            Description = context.Say(new("Page, from 1.", "Page, à partir de 1.")),
            DefaultValueFactory = _ => 1,
        };

        private readonly Option<int> _pageSize = new("--page-size")
        {
            Description = context.Say(new("Rows of a page.", "Lignes par page.")),
            DefaultValueFactory = _ => TweetListRequest.UsualPageSize,
        };

        private readonly Option<string> _search = new("--search")
        {
            Description = context.Say(new("Only tweets whose identifier contains this.", "Seulement les tweets dont l’identifiant contient ceci.")),
            HelpName = "text",
            DefaultValueFactory = _ => "",
        };

        public void AddTo(Command command)
        {
            foreach (var option in new Option[] { _sort, _descending, _page, _pageSize, _search })
            {
                command.Add(option);
            }
        }

        /// <exception cref="FaultException">No such column, or a page that can't be.</exception>
        public TweetListRequest Read(ParseResult result)
        {
            var (sort, page, size) = (result.GetRequiredValue(_sort), result.GetValue(_page), result.GetValue(_pageSize));
            var columns = string.Join(", ", TweetFieldCodes.All.Select(field => field.Code()));
            if (TweetFieldCodes.Find(sort) is not { } field)
            {
                throw new FaultException(new($"There is no column {sort}. The columns are {columns}.", $"Il n’y a pas de colonne {sort}. Les colonnes sont {columns}."));
            }

            if (page < 1 || size is < 1 or > LargestPage)
            {
                throw new FaultException(new(
                    $"Pages count from 1 and have 1 to {LargestPage} rows.", $"Les pages se comptent à partir de 1 et ont de 1 à {LargestPage} lignes."));
            }

            return new TweetListRequest
            {
                Search = result.GetRequiredValue(_search), Sort = field, IsDescending = result.GetValue(_descending), Page = page, PageSize = size,
            };
        }
    }
}
