using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Access;

/// <summary>A coordinator sees its own people whole, of their partners a card, and of everybody else nothing.</summary>
[Collection(AccessCollection.Name)]
public sealed class CoordinatorViewTests(ProductFixture fixture) : IAsyncLifetime
{
    private const string Participants = """
        query($where: ParticipantFilterInput) {
          participants(where: $where, first: 250, order: [{ displayName: ASC }]) {
            totalCount
            nodes {
              id role goals organisation { name }
              person {
                id displayName jobTitle email externalId skills experienceYears grade { label rank }
                reportingLine { state edges { kind manager { displayName email } } }
              }
            }
          }
        }
        """;

    private PublishedProgramme published = null!;
    private ApiClient coordinator = null!;

    public async Task InitializeAsync()
    {
        published = await PublishedProgramme.MakeAsync(fixture.Workshop());
        coordinator = await fixture.CoordinatorOfAsync(published.Own);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Own_people_are_seen_whole()
    {
        var nodes = (await ReadAsync(coordinator, published.Own.Id)).Nodes();

        Assert.Equal(published.OwnNames.Order(StringComparer.Ordinal), nodes.Select(NameOf));
        Assert.All(nodes, node =>
        {
            var (person, row) = (node.GetProperty("person"), published.Rows.Single(row => row.Name == NameOf(node)));
            Assert.Equal((row.Email, row.ExternalId, row.JobTitle), (person.Text("email"), person.Text("externalId"), person.Text("jobTitle")));
            Assert.Equal((row.Skills[0], row.ExperienceYears), (person.List("skills").Single().GetString(), person.Number("experienceYears")));
            Assert.Equal((row.Grade, 9), (person.GetProperty("grade").Text("label"), person.GetProperty("grade").Number("rank")));
            Assert.Equal(row.Goals, node.List("goals").Select(goal => goal.GetString()!));
            var edge = person.GetProperty("reportingLine").List("edges").Single();
            Assert.Equal($"Director {published.Own.Name}", edge.GetProperty("manager").Text("displayName"));
            Assert.False(edge.GetProperty("manager").IsNull("email"));
        });
    }

    [Fact]
    public async Task Partners_are_seen_as_a_card_without_contact_profile_and_grade()
    {
        var foreign = (await ReadAsync(coordinator)).Nodes().Where(node => node.GetProperty("organisation").Text("name") != published.Own.Name).ToList();

        Assert.Equal(published.PartnerNames, foreign.Select(NameOf));
        Assert.NotEmpty(foreign);
        Assert.All(foreign, node =>
        {
            var person = node.GetProperty("person");
            Assert.All(["email", "externalId", "skills", "experienceYears", "grade", "reportingLine"], field => Assert.True(person.IsNull(field), field));
            Assert.True(node.IsNull("goals"));
        });
    }

    [Fact]
    public async Task The_manager_sees_contact_and_profile_of_everybody_enrolled_and_nobodys_grade()
    {
        var nodes = (await ReadAsync(fixture.Manager, programmeId: published.Programme.Id)).Nodes();

        Assert.Equal(16, nodes.Count);
        Assert.All(nodes, node =>
        {
            var person = node.GetProperty("person");
            Assert.All(["email", "externalId", "skills", "experienceYears"], field => Assert.False(person.IsNull(field), field));
            Assert.All(["grade", "reportingLine"], field => Assert.True(person.IsNull(field), field));
            Assert.False(node.IsNull("goals"));
        });
    }

    [Fact]
    public async Task Others_are_in_no_list_no_filter_and_no_count()
    {
        var seen = published.OwnNames.Concat(published.PartnerNames).Order(StringComparer.Ordinal).ToList();
        var all = await ReadAsync(coordinator);

        Assert.NotEmpty(published.HiddenNames);
        Assert.Equal(seen, all.Nodes().Select(NameOf));
        Assert.Equal(seen.Count, all.Number("totalCount"));
        foreach (var organisation in published.Organisations.Skip(1))
        {
            var filtered = await ReadAsync(coordinator, organisation.Id);
            var expected = published.PartnerNames.Where(name => name.EndsWith(organisation.Name, StringComparison.Ordinal)).ToList();
            Assert.Equal(expected, filtered.Nodes().Select(NameOf));
            Assert.Equal(expected.Count, filtered.Number("totalCount"));
        }
    }

    [Fact]
    public async Task Others_are_not_reached_by_their_ids()
    {
        var hidden = (await ReadAsync(fixture.Manager, programmeId: published.Programme.Id)).Nodes().Where(node => published.HiddenNames.Contains(NameOf(node))).ToList();
        var ids = hidden.SelectMany(node => new[] { node.Id(), node.GetProperty("person").Id() }).ToList();

        var nodes = (await coordinator.QueryAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids })).List("nodes");
        var filtered = await coordinator.QueryAsync(
            "query($ids: [ID!]!) { participants(where: { id: { in: $ids } }) { totalCount } pairs(where: { or: [{ mentorId: { in: $ids } }, { menteeId: { in: $ids } }] }) { totalCount } }",
            new { ids });

        Assert.All(nodes, node => Assert.Equal(JsonValueKind.Null, node.ValueKind));
        Assert.Equal((0, 0), (filtered.GetProperty("participants").Number("totalCount"), filtered.GetProperty("pairs").Number("totalCount")));
    }

    [Fact]
    public async Task Own_pairs_are_seen_without_the_reasons_for_which_they_were_matched()
    {
        const string Document = "query($id: ID!) { pairs(where: { programmeId: { eq: $id } }) { totalCount nodes { score explanation { score } mentor { person { displayName } } mentee { person { displayName } } } } }";
        var own = (await coordinator.QueryAsync(Document, new { id = published.Programme.Id })).GetProperty("pairs");
        var all = (await fixture.Manager.QueryAsync(Document, new { id = published.Programme.Id })).GetProperty("pairs");

        Assert.Equal(
            published.Pairs.Where(pair => published.OwnNames.Contains(pair.Mentor) || published.OwnNames.Contains(pair.Mentee)),
            own.Nodes().Select(PairOf).Order());
        Assert.Equal(own.Nodes().Count, own.Number("totalCount"));
        Assert.All(own.Nodes(), pair => Assert.True(pair.IsNull("score") && pair.IsNull("explanation")));
        Assert.Equal(8, all.Number("totalCount"));
        Assert.All(all.Nodes(), pair => Assert.False(pair.IsNull("score") || pair.IsNull("explanation")));
    }

    [Fact]
    [Requirement("S-15")]
    public async Task Of_a_learning_group_a_coordinator_sees_its_own_people_and_their_partners()
    {
        const string Document = "query($id: ID!) { programme(id: $id) { learningGroups { number members { person { displayName } } } } }";
        var mine = (await coordinator.QueryAsync(Document, new { id = published.Programme.Id })).GetProperty("programme").List("learningGroups");
        var all = (await fixture.Manager.QueryAsync(Document, new { id = published.Programme.Id })).GetProperty("programme").List("learningGroups");
        var visible = published.OwnNames.Concat(published.PartnerNames).ToHashSet();

        Assert.Equal([4, 4], all.Select(group => group.List("members").Count));
        Assert.Equal(2, mine.Count);
        foreach (var (seen, whole) in mine.Zip(all))
        {
            Assert.Equal(whole.List("members").Select(NameOf).Where(visible.Contains).Order(), seen.List("members").Select(NameOf).Order());
        }

        Assert.Contains(mine, group => group.List("members").Count < 4);
    }

    [Fact]
    public async Task Drafts_are_between_the_manager_and_the_programme()
    {
        var consortium = await Consortium.MakeAsync(fixture.Workshop());
        var outsider = await fixture.CoordinatorOfAsync(consortium.First);
        var ids = new[] { consortium.Run.Id(), consortium.ScenarioId, consortium.ProposalId };

        var data = await outsider.QueryAsync(
            "query($ids: [ID!]!, $run: ID!, $scenario: ID!) { matchRuns { totalCount nodes { id } } matchRun(id: $run) { id } scenario(id: $scenario) { id } nodes(ids: $ids) { id } }",
            new { ids, run = ids[0], scenario = ids[1] });

        Assert.Equal(0, data.GetProperty("matchRuns").Number("totalCount"));
        Assert.True(data.IsNull("matchRun") && data.IsNull("scenario"));
        Assert.All(data.List("nodes"), node => Assert.Equal(JsonValueKind.Null, node.ValueKind));
    }

    [Fact]
    [Requirement("S-10")]
    public async Task The_balance_shows_a_coordinator_the_row_of_its_own_organisation()
    {
        const string Document = "query($id: ID!) { programme(id: $id) { balance { organisation { name } mentorsOffered menteesOffered mentorsPlaced menteesPlaced } } }";
        var mine = (await coordinator.QueryAsync(Document, new { id = published.Programme.Id })).GetProperty("programme").List("balance");
        var all = (await fixture.Manager.QueryAsync(Document, new { id = published.Programme.Id })).GetProperty("programme").List("balance");

        var row = Assert.Single(mine);
        Assert.Equal((published.Own.Name, 2, 2, 2, 2), (row.GetProperty("organisation").Text("name"), row.Number("mentorsOffered"), row.Number("menteesOffered"), row.Number("mentorsPlaced"), row.Number("menteesPlaced")));
        Assert.Equal(4, all.Count);
    }

    [Fact]
    public async Task The_grade_ladder_of_another_organisation_is_not_shown()
    {
        const string Document = "{ organisations(first: 250) { nodes { name gradeLadder { label } } } }";
        var nodes = (await coordinator.QueryAsync(Document)).GetProperty("organisations").Nodes();

        Assert.Equal(published.Organisations.Select(organisation => organisation.Name).Order(), nodes.Select(node => node.Text("name")).Order());
        Assert.All(nodes, node => Assert.Equal(node.Text("name") != published.Own.Name, node.IsNull("gradeLadder")));
    }

    private static string NameOf(JsonElement participant) => participant.GetProperty("person").Text("displayName");

    private static (string Mentor, string Mentee) PairOf(JsonElement pair) => (NameOf(pair.GetProperty("mentor")), NameOf(pair.GetProperty("mentee")));

    private static async Task<JsonElement> ReadAsync(ApiClient client, string? organisationId = null, string? programmeId = null)
    {
        var where = new { organisationId = organisationId is null ? null : new { eq = organisationId }, programmeId = programmeId is null ? null : new { eq = programmeId } };
        return (await client.QueryAsync(Participants, new { where })).GetProperty("participants");
    }
}
