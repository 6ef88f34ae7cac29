namespace CrossMentor.Api.Tests.Borders;

/// <summary>What somebody may not see makes no difference to a single byte that they are told, whatever they ask.</summary>
/// <remarks>The tests change the world that they look at, which is therefore not the one of the matrices.</remarks>
public sealed class NonInterferenceTests(BorderWorld world) : IClassFixture<BorderWorld>
{
    private const char First = '!';
    private const char Last = '~';

    /// <summary>
    /// What is hidden one by one and told in sums or as a state, and by which fields: means and counts of people, balances that all
    /// organisations decided to share, and gates that everybody is told of.
    /// </summary>
    private static readonly Dictionary<string, string[]> Counted = new(StringComparer.Ordinal)
    {
        ["Acknowledgement"] = ["pairReadiness"],
        ["Attendance"] = ["networkGrowth", "pairReadiness", "eadiness {", "trainingMatrix"],
        ["BoundaryAttestation"] = ["pairReadiness"],
        ["LedgerEntry"] = ["reciprocity", "ledgerVerification"],
        ["Participant"] = ["evaluation", "balance {"],
        ["SteeringDecision"] = ["eadiness {", "programmeReadiness"],
        ["SurveyResponse"] = ["evaluation", "outcomesByRole"],
    };

    /// <summary>What decides itself who sees a row, so that a change of it rightly shows the row: whom an event is for, whether a pair is agreed.</summary>
    private static readonly string[] Showing = ["ProgrammeEvent.Audience", "Pair.IsDisclosed"];

    /// <summary>The second entity of a table, and roles, which decide about everything.</summary>
    private static readonly string[] Apart = ["OfferedPair", "RoleGrant"];

    /// <summary>Some of the columns that hold lists, which have to be changed like any other.</summary>
    private static readonly string[] Lists = ["Languages", "Skills", "Goals", "Topics", "Clauses"];

    [Fact]
    public async Task Another_consortium_makes_no_difference_whatever_it_keeps_and_whether_it_is_there_at_all()
    {
        var view = await WholeView.OfAsync(world);
        var actors = world.Actors.Where(actor => actor.World == BorderWorld.Houses || actor.Kind == ActorKind.Stranger).ToList();
        var others = world.Rows.All.Where(world.IsOfOthers).ToList();
        var before = await LookAsync(view, actors);

        foreach (var sign in new[] { First, Last })
        {
            var statements = await DisturbAsync(others, disturbance => disturbance.ChangingAsync(sign));
            Assert.All(Lists, list => Assert.Contains(statements, statement => statement.Contains($"\"{list}\" = '[", StringComparison.Ordinal)));
            AssertSame(view, actors, before, await LookAsync(view, actors));
        }

        await DisturbAsync(others, disturbance => disturbance.RemovingAsync());
        AssertSame(view, actors, before, await LookAsync(view, actors));
    }

    [Theory]
    [InlineData(ActorKind.Coordinator)]
    [InlineData(ActorKind.Participant)]
    public async Task What_is_hidden_in_ones_own_programme_makes_no_difference_but_where_it_is_counted(object kind)
    {
        var view = await WholeView.OfAsync(world);
        var actor = world.Actors.First(actor => actor.World == BorderWorld.Houses && actor.Kind == (ActorKind)kind);
        var hidden = (await HiddenAsync(actor)).ToLookup(row => Counted.ContainsKey(row.Entity) ? row.Entity : "");
        var before = await view.AskAsync(actor);

        await DisturbAsync([.. hidden[""]], disturbance => disturbance.ChangingAsync(Last));
        var after = await view.AskAsync(actor);

        AssertSame(view, [actor], [before], [after]);
        foreach (var (entity, fields) in Counted)
        {
            before = after;
            await DisturbAsync([.. hidden[entity]], disturbance => disturbance.ChangingAsync(Last));
            after = await view.AskAsync(actor);
            var differences = view.Differences(before, after);
            Assert.Equal([], differences.Where(difference => !fields.Any(field => difference.Split('\n')[0].Contains(field, StringComparison.Ordinal))));
        }
    }

    /// <summary>What the tenant filters keep from the caller of all that the houses have; the matrix of rows says whether they are right.</summary>
    private async Task<IReadOnlyList<StoredRow>> HiddenAsync(Actor actor)
    {
        await using var db = await world.Product.DatabaseOfAsync(actor.Issuer, actor.Subject);
        var hidden = new List<StoredRow>();
        foreach (var entity in StoredRows.EntitiesOf(db))
        {
            var visible = await StoredRows.VisibleKeysAsync(db, entity);
            hidden.AddRange(world.RowsOf(StoredRows.NameOf(entity)).Where(row => !world.IsOfOthers(row) && !visible.Contains(row.Key) && !Apart.Contains(row.Entity)));
        }

        return hidden;
    }

    private static async Task<IReadOnlyList<IReadOnlyList<string>>> LookAsync(WholeView view, IReadOnlyList<Actor> actors)
    {
        var seen = new List<IReadOnlyList<string>>();
        foreach (var actor in actors)
        {
            seen.Add(await view.AskAsync(actor));
        }

        return seen;
    }

    private async Task<IReadOnlyList<string>> DisturbAsync(IReadOnlyCollection<StoredRow> rows, Func<Disturbance, Task<IReadOnlyList<string>>> statementsAsync)
    {
        await using var db = world.Product.Database.PastPolicies();
        var statements = await statementsAsync(new Disturbance(db, rows.Select(row => (row.Entity, row.Key)).ToHashSet(), Showing));
        Assert.InRange(statements.Count, rows.Count / 2, rows.Count);
        await world.Product.Database.ExecuteUncheckedAsync(statements);
        return statements;
    }

    private static void AssertSame(WholeView view, IReadOnlyList<Actor> actors, IReadOnlyList<IReadOnlyList<string>> before, IReadOnlyList<IReadOnlyList<string>> after)
    {
        foreach (var (actor, (one, other)) in actors.Zip(before.Zip(after)))
        {
            Assert.Equal([], view.Differences(one, other).Select(difference => $"{actor.Kind}: {difference}"));
        }
    }
}
