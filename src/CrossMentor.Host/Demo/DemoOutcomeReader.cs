using System.Text.Json;

namespace CrossMentor.Host.Demo;

/// <summary>Reads a published programme back, page by page, as any client would; lists are put in an order that is the same in every report.</summary>
internal sealed class DemoOutcomeReader(DemoApi api)
{
    public async Task<DemoOutcome> ReadAsync(
        DemoDefinition definition, string programmeId, DemoPeople people, JsonElement run, TimeSpan elapsed, CancellationToken ct)
    {
        var scenario = run.GetProperty("scenarios")[0];
        var unplaced = await api.QueryAsync(DemoDocuments.Scenario, new { id = scenario.GetProperty("id").GetString() }, ct);
        var programme = (await api.QueryAsync(DemoDocuments.Programme, new { id = programmeId }, ct)).GetProperty("programme");
        return new DemoOutcome(
            definition.Programme.Name,
            definition.Programme.Kind,
            definition.Programme.Orientation,
            programmeId,
            people,
            definition.Organisations.Count,
            await ReadPairsAsync(programmeId, ct),
            [.. unplaced.GetProperty("scenario").GetProperty("unplaced").EnumerateArray().Select(Unplaced)
                .OrderBy(row => row.Role, StringComparer.Ordinal).ThenBy(row => row.Person.Organisation, StringComparer.Ordinal).ThenBy(row => row.Person.Name, StringComparer.Ordinal)],
            [.. programme.GetProperty("learningGroups").EnumerateArray().Select(Group)],
            [.. programme.GetProperty("balance").EnumerateArray().Select(Balance).OrderBy(row => row.Organisation, StringComparer.Ordinal)],
            scenario.GetProperty("totalScore").GetInt64(),
            scenario.GetProperty("certificate").GetString()!,
            [.. run.GetProperty("plugins").EnumerateArray().Select(plugin => $"{Text(plugin, "pluginId")} {Text(plugin, "version")}")],
            Text(run, "resultHash"),
            (int)(run.GetProperty("endedAt").GetDateTimeOffset() - run.GetProperty("startedAt").GetDateTimeOffset()).TotalMilliseconds,
            (int)elapsed.TotalMilliseconds);
    }

    private async Task<IReadOnlyList<DemoPair>> ReadPairsAsync(string programmeId, CancellationToken ct)
    {
        List<DemoPair> pairs = [];
        string? after = null;
        do
        {
            var page = (await api.QueryAsync(DemoDocuments.Pairs, new { programmeId, after }, ct)).GetProperty("pairs");
            pairs.AddRange(page.GetProperty("nodes").EnumerateArray().Select(
                node => new DemoPair(Person(node.GetProperty("mentor")), Person(node.GetProperty("mentee")), node.GetProperty("score").GetInt32())));
            var pageInfo = page.GetProperty("pageInfo");
            after = pageInfo.GetProperty("hasNextPage").GetBoolean() ? pageInfo.GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);

        return pairs;
    }

    private static DemoUnplaced Unplaced(JsonElement node)
        => new(Person(node.GetProperty("participant")), Text(node.GetProperty("participant"), "role"), Text(node, "code"), Text(node, "text"));

    private static DemoGroup Group(JsonElement node)
        => new(node.GetProperty("number").GetInt32(), [.. node.GetProperty("members").EnumerateArray().Select(Person).OrderBy(member => member.Organisation, StringComparer.Ordinal)]);

    private static DemoBalance Balance(JsonElement node) => new(
        Text(node.GetProperty("organisation"), "name"),
        node.GetProperty("mentorsOffered").GetInt32(),
        node.GetProperty("menteesOffered").GetInt32(),
        node.GetProperty("mentorsPlaced").GetInt32(),
        node.GetProperty("menteesPlaced").GetInt32(),
        node.GetProperty("difference").GetInt32(),
        node.GetProperty("isWithinTolerance").GetBoolean());

    private static DemoPerson Person(JsonElement participant)
    {
        var person = participant.GetProperty("person");
        return new DemoPerson(Text(participant.GetProperty("organisation"), "name"), Text(person, "externalId"), Text(person, "displayName"));
    }

    private static string Text(JsonElement node, string property) => node.GetProperty(property).GetString() ?? "";
}
