using System.Text.Json;
using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Host.Demo;

namespace CrossMentor.Api.Tests.Access;

/// <summary>
/// A coordinator asks for everything that the schema has, by every list and every id. The names and e-mail addresses of
/// the demonstration's people are the canaries: but for its own people and their partners, none may turn up anywhere.
/// </summary>
[Collection(DemoCollection.Name)]
public sealed class CanaryTests(DemoServer demo) : IAsyncLifetime
{
    private const int IdsAtOnce = 100;
    private const int RootFieldsAtOnce = 20;

    // The tests of one collection run one after the other, and the demonstration is made once.
    private static HashSet<string>? managersTexts;

    private readonly HashSet<string> ownNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> partnerNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> ownAddresses = new(StringComparer.Ordinal);
    private readonly HashSet<string> foreignNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> foreignAddresses = new(StringComparer.Ordinal);
    private SchemaSweep sweep = null!;

    public async Task InitializeAsync()
    {
        sweep = await SchemaSweep.ReadAsync(demo.Manager);
        foreach (var row in demo.Definitions.SelectMany(definition => RosterPerson.Of(definition)))
        {
            var isOwn = row.Organisation == DemoClients.CoordinatedOrganisation;
            (isOwn ? ownNames : foreignNames).Add(row.Name);
            (isOwn ? ownAddresses : foreignAddresses).Add(row.Email);
        }

        foreach (var pair in demo.Outcomes.SelectMany(outcome => outcome.Pairs))
        {
            var isMentorOwn = pair.Mentor.Organisation == DemoClients.CoordinatedOrganisation;
            if (isMentorOwn || pair.Mentee.Organisation == DemoClients.CoordinatedOrganisation)
            {
                partnerNames.Add((isMentorOwn ? pair.Mentee : pair.Mentor).Name);
            }
        }

        // Two people may have one name; where one of them may be seen, the name gives nothing away.
        foreignNames.ExceptWith(ownNames);
        foreignNames.ExceptWith(partnerNames);
        foreignAddresses.ExceptWith(ownAddresses);
        foreignAddresses.Remove("");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task No_list_shows_a_coordinator_a_foreign_person_at_any_depth()
    {
        var seen = await ListsAsync(demo.Coordinator);

        AssertNoCanary(seen);
        Assert.All(ownAddresses.Intersect(EnrolledAddresses()), address => Assert.Contains(address, seen));
        Assert.All(partnerNames, name => Assert.Contains(name, seen));
    }

    [Fact]
    public async Task The_same_lists_show_a_manager_everybody_so_that_this_test_can_fail()
    {
        var seen = await ManagersTextsAsync();
        var enrolled = demo.Definitions.SelectMany(definition => RosterPerson.Of(definition)).Where(row => row.Role.Length > 0).ToList();

        Assert.NotEmpty(enrolled);
        Assert.All(enrolled, row => Assert.Contains(row.Name, seen));
        Assert.All(enrolled.Where(row => row.Email.Length > 0), row => Assert.Contains(row.Email, seen));
    }

    [Fact]
    public async Task The_lists_show_a_platform_administrator_nobody()
    {
        var seen = await ListsAsync(demo.Admin);

        Assert.DoesNotContain(ownNames.Concat(partnerNames).Concat(foreignNames), seen.Contains);
        Assert.DoesNotContain(ownAddresses.Concat(foreignAddresses), seen.Contains);
    }

    [Fact]
    public async Task No_id_shows_a_coordinator_a_foreign_person()
    {
        var ids = await EveryIdAsync();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var ofType in ids.GroupBy(id => GlobalIds.Parse(id)!.Value.TypeName))
        {
            foreach (var chunk in ofType.Chunk(IdsAtOnce))
            {
                foreach (var selection in sweep.SelectionsOf(ofType.Key))
                {
                    var data = await demo.Coordinator.QueryAsync(
                        $"query($ids: [ID!]!) {{ nodes(ids: $ids) {{ __typename id ... on {ofType.Key} {{ {selection} }} }} }}", new { ids = chunk });
                    seen.UnionWith(data.Texts());
                }
            }
        }

        Assert.Contains("Person", ids.Select(id => GlobalIds.Parse(id)!.Value.TypeName));
        AssertNoCanary(seen);
        Assert.All(partnerNames, name => Assert.Contains(name, seen));
    }

    [Fact]
    public async Task No_field_that_takes_an_id_shows_a_coordinator_a_foreign_person()
    {
        var ids = (await EveryIdAsync()).ToLookup(id => GlobalIds.Parse(id)!.Value.TypeName);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (field, type) in sweep.ById().Where(root => root.Type != "Node"))
        {
            foreach (var chunk in ids[type].Chunk(RootFieldsAtOnce))
            {
                var asked = chunk.Select((id, index) => $"a{index}: {field}(id: \"{id}\") {{ {sweep.LeavesOf(type)} }}");
                seen.UnionWith((await demo.Coordinator.QueryAsync($"{{ {string.Join(' ', asked)} }}")).Texts());
            }
        }

        AssertNoCanary(seen);
    }

    [Fact]
    public async Task No_filter_counts_foreign_people_for_a_coordinator()
    {
        const string Document = """
            query($id: ID!) {
              all: participants(where: { organisationId: { eq: $id } }) { totalCount }
              others: participants(where: { organisationId: { neq: $id } }) { totalCount }
              mentors: pairs(where: { mentorOrganisationId: { eq: $id } }) { totalCount }
              mentees: pairs(where: { menteeOrganisationId: { eq: $id } }) { totalCount }
            }
            """;
        var organisations = (await demo.Manager.QueryAsync("{ organisations(first: 250) { nodes { id name } } }")).GetProperty("organisations").Nodes();
        var pairs = demo.Outcomes.SelectMany(outcome => outcome.Pairs.Select(pair => (outcome.Name, pair.Mentor, pair.Mentee))).Where(pair =>
            pair.Mentor.Organisation == DemoClients.CoordinatedOrganisation || pair.Mentee.Organisation == DemoClients.CoordinatedOrganisation).ToList();
        var visible = demo.Definitions
            .SelectMany(definition => RosterPerson.Of(definition).Where(row => row.Role.Length > 0 && row.Organisation == DemoClients.CoordinatedOrganisation)
                .Select(row => (definition.Programme.Name, row.Organisation, row.ExternalId)))
            .Concat(pairs.SelectMany(pair => new[] { pair.Mentor, pair.Mentee }.Select(person => (pair.Name, person.Organisation, person.ExternalId))))
            .ToHashSet();
        foreach (var organisation in organisations)
        {
            var name = organisation.Text("name");
            var data = await demo.Coordinator.QueryAsync(Document, new { id = organisation.Id() });

            var counts = new[] { "all", "others", "mentors", "mentees" }.Select(list => data.GetProperty(list).Number("totalCount"));
            Assert.Equal(
                (name, visible.Count(one => one.Organisation == name), visible.Count(one => one.Organisation != name), pairs.Count(pair => pair.Mentor.Organisation == name), pairs.Count(pair => pair.Mentee.Organisation == name)),
                counts.ToArray() is [var all, var others, var mentors, var mentees] ? (name, all, others, mentors, mentees) : default);
        }

        Assert.Contains(organisations, organisation => organisation.Text("name") == DemoClients.CoordinatedOrganisation);
    }

    private async Task<HashSet<string>> ListsAsync(ApiClient client)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in sweep.Lists().Select(list => list.Document).Concat(sweep.Plain()))
        {
            seen.UnionWith((await client.QueryAsync(document)).Texts());
        }

        return seen;
    }

    /// <summary>Every id that the manager meets anywhere, and those of drafts.</summary>
    private async Task<IReadOnlyList<string>> EveryIdAsync()
    {
        var texts = await ManagersTextsAsync();
        var known = sweep.NodeTypes.ToHashSet(StringComparer.Ordinal);
        return [.. texts.Where(text => GlobalIds.Parse(text) is { } id && known.Contains(id.TypeName)).Order(StringComparer.Ordinal)];
    }

    private async Task<HashSet<string>> ManagersTextsAsync() => managersTexts ??= await ListsAsync(demo.Manager);

    private HashSet<string> EnrolledAddresses() => [.. demo.Definitions.SelectMany(definition => RosterPerson.Of(definition)).Where(row => row.Role.Length > 0).Select(row => row.Email)];

    private void AssertNoCanary(IReadOnlyCollection<string> seen)
    {
        Assert.NotEmpty(foreignNames);
        Assert.NotEmpty(foreignAddresses);

        // Inside of longer texts too: an explanation or a message gives a name away as well as a field does.
        var text = string.Join('\n', seen);
        Assert.DoesNotContain(foreignNames, name => text.Contains(name, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(foreignAddresses, address => text.Contains(address, StringComparison.OrdinalIgnoreCase));
    }
}
