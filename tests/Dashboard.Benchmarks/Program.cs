using System.CommandLine;
using Dashboard.Benchmarks;
using Dashboard.Benchmarks.Log;
using Dashboard.Benchmarks.Road;

var tweets = new Option<int>("--tweets") { Description = "Tweets of the synthetic log; about twelve events each.", DefaultValueFactory = _ => 1_000_000 };
var seed = new Option<ulong>("--seed") { Description = "The same seed gives the same log.", DefaultValueFactory = _ => 1 };
var sqlite = new Option<bool>("--sqlite") { Description = "Ask SQLite, too, on the same tables. It takes its time." };
var road = new Option<bool>("--road") { Description = "Measure the way from the file into the database and from there to the figures." };
var grow = new Option<bool>("--grow") { Description = "Measure a tenth of the tweets before, and say how everything grows." };
var log = new Option<FileInfo?>("--log") { Description = "Write the log and its settings (FILE.settings.json) and measure nothing: something to import." };
var root = new RootCommand("Asks nine questions under five filters of the dashboard's engine and of DuckDB, on the same facts, in turns.")
{
    tweets, seed, sqlite, road, grow, log,
};
root.SetAction((parsed, _) => parsed.GetValue(log) is { } file
    ? LogFile.WriteAsync(file.FullName, new SyntheticLog(parsed.GetValue(tweets), parsed.GetValue(seed)))
    : new Benchmark(
    new BenchmarkOptions(parsed.GetValue(tweets), parsed.GetValue(seed), parsed.GetValue(sqlite), parsed.GetValue(road), parsed.GetValue(grow)),
    Console.Out).RunAsync());
return await root.Parse(args).InvokeAsync();
