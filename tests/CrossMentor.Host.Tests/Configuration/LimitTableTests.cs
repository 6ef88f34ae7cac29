using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CrossMentor.Host.Configuration;

namespace CrossMentor.Host.Tests.Configuration;

/// <summary>Every limit of the endpoint stands here with what sets it, its default, and the test of both sides of its border.</summary>
public sealed partial class LimitTableTests
{
    private const string Fixed = "fixed";

    private static readonly string[] Groups =
    [
        "CrossMentor:GraphQL:Limits:", "CrossMentor:GraphQL:Concurrency:", "CrossMentor:GraphQL:Get:", "CrossMentor:GraphQL:Sockets:",
        "CrossMentor:GraphQL:EventStreams:", "CrossMentor:GraphQL:Exposure", "CrossMentor:GraphQL:Ide", "CrossMentor:Database:StatementSeconds",
        "CrossMentor:Identity:FailedTokensPerMinute", "CrossMentor:Cors:",
    ];

    public static TheoryData<string, string, string, string> Limits => new()
    {
        { "all of them at once", "Limits:Profile", "Default", "Limits_can_be_lifted" },
        { "body", "Limits:BodyKiB", "100", "Bodies_have_a_limit" },
        { "media type", Fixed, "", "Requests_are_JSON_in_UTF8" },
        { "GET", "Get:Enabled", "False", "A_page_of_another_site_cannot_ask" },
        { "query string", "Get:QueryCharacters", "4096", "Query_strings_have_a_limit" },
        { "characters", "Limits:Characters", "15000", "A_text_of_the_most_characters_parses_and_one_more_is_refused" },
        { "tokens", "Limits:Tokens", "2000", "A_text_of_the_most_tokens_parses_and_one_more_is_refused" },
        { "nesting in the parser", Fixed, "", "The_deepest_nesting_parses_and_one_more_is_refused" },
        { "depth", "Limits:Depth", "12", "Depth" },
        { "root fields", "Limits:RootFields", "20", "Root_fields" },
        { "aliases", "Limits:Aliases", "30", "Aliases" },
        { "directives", "Limits:Directives", "20", "Directives" },
        { "fragments", "Limits:Fragments", "50", "Fragments" },
        { "repeated fields", Fixed, "", "Repeated_fields" },
        { "flattened fields", Fixed, "", "Fields_once_fragments_are_flattened" },
        { "introspection rounds", Fixed, "", "Introspection_does_not_go_round_in_circles" },
        { "deferrals", "Limits:Deferrals", "10", "A_document_defers_only_so_often" },
        { "items of a portion", "Limits:PortionItems", "100", "Items_are_resolved_in_portions" },
        { "cost of an operation", "Limits:Cost", "1000", "More_than_the_limit_is_refused_before_execution" },
        { "cost that comes back", "Limits:CostPerSecond", "100", "Points_come_back_with_time" },
        { "cost at once", "Limits:CostBurst", "1000", "A_client_may_spend_its_burst_at_once_and_no_more" },
        { "lists of the input", "Limits:ListEntries", "250", "Lists_have_a_limit" },
        { "texts of the input", "Limits:StringKiB", "10", "A_text_in_a_variable" },
        { "nesting of the input", Fixed, "", "Nesting_has_a_limit" },
        { "time", "Limits:TimeoutSeconds", "10", "An_operation_that_runs_out_of_time_takes_its_statement_along_and_says_so" },
        { "time of a statement", "CrossMentor:Database:StatementSeconds", "", "The_server_itself_ends_statements_of_requests_that_last_too_long" },
        { "operations that run", "Concurrency:Running", "64", "What_is_more_than_runs_and_waits_is_turned_away_and_told_when_to_come_back" },
        { "operations that wait", "Concurrency:Waiting", "64", "What_is_more_than_runs_and_waits_is_turned_away_and_told_when_to_come_back" },
        { "answers in parts", "Concurrency:Incremental", "64", "A_client_that_goes_away_ends_the_work" },
        { "time to stay away", "Concurrency:RetryAfterSeconds", "1", "All_clients_together_have_so_many_streams_and_no_more" },
        { "refused tokens", "CrossMentor:Identity:FailedTokensPerMinute", "20", "After_twenty_bad_tokens_the_answer_is_429_and_a_good_one_passes" },
        { "introspection and suggestions", "Exposure", "Auto", "In_Production_the_schema_is_for_callers_with_a_token_and_nothing_is_suggested" },
        { "page to try operations", "Ide", "Auto", "IdeTests" },
        { "sites of other pages", "CrossMentor:Cors:Origins", "", "Pages_of_listed_sites_may_call_and_no_others" },
        { "introduction of WebSockets", "Sockets:InitSeconds", "10", "Silence_is_4408" },
        { "operations of a WebSocket", "Sockets:Operations", "100", "More_operations_than_allowed_are_refused_and_the_others_live" },
        { "life of a WebSocket's token", Fixed, "", "An_expired_token_is_4403_and_ends_what_runs" },
        { "event streams of a client", "EventStreams:PerClient", "100", "One_client_has_so_many_streams_and_no_more" },
        { "event streams of all", "EventStreams:Total", "1000", "All_clients_together_have_so_many_streams_and_no_more" },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_limit_has_its_default_and_a_test(string limit, string key, string expected, string test)
    {
        Assert.NotEmpty(limit);
        Assert.Contains(test, TestNames.Value);
        if (key != Fixed)
        {
            Assert.Equal(expected, SettingCatalogue.All.Single(setting => setting.Key == Full(key)).Default);
        }
    }

    [Fact]
    public void No_key_that_limits_something_is_missing() => Assert.Equal(
        SettingCatalogue.All.Select(setting => setting.Key).Where(key => Groups.Any(group => key.StartsWith(group, StringComparison.Ordinal))).Order(StringComparer.Ordinal),
        Limits.Select(row => (string)row[1]).Where(key => key != Fixed).Select(Full).Order(StringComparer.Ordinal));

    private static Lazy<HashSet<string>> TestNames { get; } = new(() =>
    [
        .. from file in Directory.EnumerateFiles(Path.Combine(SourceFolder(), "../.."), "*.cs", SearchOption.AllDirectories)
           where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
           from Match declared in Declaration().Matches(File.ReadAllText(file))
           select declared.Groups["name"].Value,
    ]);

    private static string Full(string key) => key.StartsWith("CrossMentor:", StringComparison.Ordinal) ? key : $"CrossMentor:GraphQL:{key}";

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    [GeneratedRegex(@"public (?:async Task|Task|void|sealed class) (?<name>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Declaration();
}
