using System.Diagnostics;
using System.Text.Json;
using CrossMentor.Host.Terminals;

namespace CrossMentor.Host.Demo;

/// <summary>Takes one programme from nothing to published pairs, by the mutations that a programme manager uses.</summary>
internal sealed class DemoProgrammeRun(DemoApi api, DemoSetting setting)
{
    // Leaves room for the JSON around it in a request of 100 KiB, the server's limit.
    private const int RosterBytesMax = 60 * 1024;

    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(50);

    private static readonly string[] RunningStates = ["QUEUED", "RUNNING"];

    public async Task<DemoOutcome> RunAsync(DemoDefinition definition, IProgressLine progress, CancellationToken ct)
    {
        var started = Stopwatch.GetTimestamp();
        progress.Report("creating the programme", 0);
        var programmeId = await CreateAsync(definition, ct);

        progress.Report($"joining {definition.Organisations.Count} organisations", 5);
        foreach (var organisation in definition.Organisations)
        {
            await JoinAsync(programmeId, organisation, ct);
        }

        progress.Report("importing the roster", 15);
        var people = await ImportAsync(programmeId, definition, ct);

        var run = await MatchAsync(programmeId, definition.Seed, progress, ct);
        progress.Report("publishing the match", 95);
        var scenario = run.GetProperty("scenarios")[0];
        await api.MutateAsync(
            "publishMatch",
            "programme { state }",
            new { scenarioId = scenario.GetProperty("id").GetString(), version = scenario.GetProperty("version").GetInt32() },
            ct);
        var elapsed = Stopwatch.GetElapsedTime(started);

        progress.Report("reading the result", 97);
        var outcome = await new DemoOutcomeReader(api).ReadAsync(definition, programmeId, people, run, elapsed, ct);
        progress.Report("published", 100);
        return outcome;
    }

    private async Task<string> CreateAsync(DemoDefinition definition, CancellationToken ct)
    {
        var payload = await api.MutateAsync("createProgramme", "programme { id version }", definition.Programme, ct);
        var programme = payload.GetProperty("programme");
        var programmeId = programme.GetProperty("id").GetString()!;
        var policy = definition.MatchingPolicy;
        await api.MutateAsync(
            "updateMatchingPolicy",
            "programme { id }",
            new
            {
                programmeId,
                version = programme.GetProperty("version").GetInt32(),
                policy.OnUnknown,
                policy.TimeZoneGapHoursMax,
                policy.IsCommonLanguageRequired,
                policy.ReportingEdgeKinds,
                policy.Weights,
            },
            ct);
        return programmeId;
    }

    private Task JoinAsync(string programmeId, DemoOrganisation organisation, CancellationToken ct)
        => api.MutateAsync(
            "addParticipatingOrganisation",
            "participatingOrganisation { id }",
            new { programmeId, organisationId = setting.IdOf(organisation.Name), organisation.Role, organisation.MentorQuota, organisation.MenteeQuota },
            ct);

    private async Task<DemoPeople> ImportAsync(string programmeId, DemoDefinition definition, CancellationToken ct)
    {
        var people = new DemoPeople(0, 0, 0);
        foreach (var csv in RosterParts.Split(DemoCatalogue.ReadRoster(definition), RosterBytesMax))
        {
            var payload = await api.MutateAsync(
                "importRoster",
                "report { rows mentorsEnrolled menteesEnrolled }",
                new { programmeId, roster = new { csv } },
                ct);
            var report = payload.GetProperty("report");
            people += new DemoPeople(
                report.GetProperty("rows").GetInt32(),
                report.GetProperty("mentorsEnrolled").GetInt32(),
                report.GetProperty("menteesEnrolled").GetInt32());
        }

        return people;
    }

    private async Task<JsonElement> MatchAsync(string programmeId, int seed, IProgressLine progress, CancellationToken ct)
    {
        progress.Report("matching", 30);
        var payload = await api.MutateAsync("startMatchRun", "matchRun { id }", new { programmeId, seed }, ct);
        var id = payload.GetProperty("matchRun").GetProperty("id").GetString();
        while (true)
        {
            var data = await api.QueryAsync(DemoDocuments.MatchRun, new { id }, ct);
            var run = data.GetProperty("matchRun");
            var state = run.GetProperty("state").GetString();
            if (state == "SUCCEEDED")
            {
                return run;
            }

            if (!RunningStates.Contains(state, StringComparer.Ordinal))
            {
                throw new DemoFailedException($"The match run ended as {state}: {run.GetProperty("failure").GetRawText()}");
            }

            progress.Report("matching", 30 + (run.GetProperty("progress").GetProperty("percent").GetInt32() * 6 / 10));
            await Task.Delay(PollInterval, ct);
        }
    }
}
