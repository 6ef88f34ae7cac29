namespace CrossMentor.Host.Demo;

/// <summary>What every demonstration programme has to hold, checked against the rosters and not against the product's own word.</summary>
internal static class DemoPromises
{
    /// <summary>A sentence for each promise that is broken; none when all hold.</summary>
    public static IReadOnlyList<string> Broken(DemoDefinition definition, DemoOutcome outcome, IReadOnlyList<DemoDefinition> all)
    {
        var roster = new DemoRoster(definition);
        var competitors = new DemoCompetitorMap(all);
        return
        [
            .. Numbers(definition, outcome),
            .. outcome.Pairs.SelectMany(pair => OfPair(definition, roster, competitors, pair)),
            .. Capacities(roster, outcome),
            .. Balance(definition, outcome),
            .. Groups(definition, outcome),
            .. outcome.Unplaced.Where(unplaced => unplaced.Code.Length == 0 || unplaced.Text.Length == 0)
                .Select(unplaced => $"{unplaced.Person.Name} is unplaced and nobody says why."),
        ];
    }

    private static IEnumerable<string> Numbers(DemoDefinition definition, DemoOutcome outcome)
    {
        if (outcome.People.Rows != new DemoRoster(definition).Rows.Count())
        {
            yield return $"{outcome.People.Rows} people were imported, not all of the roster.";
        }

        if (outcome.Pairs.Count != definition.Expected.Pairs)
        {
            yield return $"There are {outcome.Pairs.Count} pairs; {definition.Expected.Pairs} are possible.";
        }

        if (definition.Expected.Unplaced is { } unplaced && unplaced != outcome.Unplaced.Count)
        {
            yield return $"{outcome.Unplaced.Count} people are unplaced; it should be {unplaced}.";
        }

        if (outcome.Certificate != "VERIFIED")
        {
            yield return $"The certificate of the optimum is {outcome.Certificate}.";
        }
    }

    private static IEnumerable<string> OfPair(DemoDefinition definition, DemoRoster roster, DemoCompetitorMap competitors, DemoPair pair)
    {
        var (mentor, mentee, _) = pair;
        var broken = new (bool IsBroken, string What)[]
        {
            (mentor.Organisation == mentee.Organisation, "both work for the same organisation"),
            (competitors.Compete(mentor.Organisation, mentee.Organisation), "their organisations compete"),
            (roster.AreOnOneReportingLine(mentor, mentee), "they stand on one reporting line"),
            (!roster.ShareALanguage(mentor, mentee), "they share no language"),
            (roster.RowOf(mentor).Role != "MENTOR" || roster.RowOf(mentee).Role != "MENTEE", "somebody has the wrong role"),
            (roster.RowOf(mentor).Track != roster.RowOf(mentee).Track, "they are in different tracks"),
            (definition.Programme.Orientation == "REVERSE" && roster.RankOf(mentor) >= roster.RankOf(mentee), "the mentor is not the junior"),
            (!Gives(definition, mentor) || !Receives(definition, mentee), "an organisation does not take part in that role"),
        };
        return broken.Where(check => check.IsBroken).Select(check => $"{mentor.Name} and {mentee.Name} are a pair although {check.What}.");
    }

    private static IEnumerable<string> Capacities(DemoRoster roster, DemoOutcome outcome)
        => outcome.Pairs.Select(pair => pair.Mentor).Concat(outcome.Pairs.Select(pair => pair.Mentee))
            .GroupBy(person => person)
            .Where(pairs => pairs.Count() > roster.RowOf(pairs.Key).Capacity)
            .Select(pairs => $"{pairs.Key.Name} has {pairs.Count()} pairs and a capacity of {roster.RowOf(pairs.Key).Capacity}.");

    private static IEnumerable<string> Balance(DemoDefinition definition, DemoOutcome outcome)
    {
        if (definition.Programme.Kind == "ONE_WAY")
        {
            return [];
        }

        return definition.Organisations
            .Select(organisation => (
                organisation.Name,
                Given: outcome.Pairs.Count(pair => pair.Mentor.Organisation == organisation.Name),
                Received: outcome.Pairs.Count(pair => pair.Mentee.Organisation == organisation.Name),
                Reported: outcome.Balance.SingleOrDefault(row => row.Organisation == organisation.Name)))
            .SelectMany(row => new (bool IsBroken, string What)[]
            {
                (Math.Abs(row.Given - row.Received) > definition.Programme.BalanceTolerance, $"gives {row.Given} and receives {row.Received}"),
                (row.Reported is not { IsWithinTolerance: true }, "is not reported as balanced"),
                (row.Reported?.MentorsPlaced != row.Given || row.Reported?.MenteesPlaced != row.Received, "is reported with other numbers than its pairs"),
            }.Where(check => check.IsBroken).Select(check => $"{row.Name} {check.What}."));
    }

    private static IEnumerable<string> Groups(DemoDefinition definition, DemoOutcome outcome)
    {
        if (outcome.Groups.Count != definition.Expected.Groups)
        {
            yield return $"There are {outcome.Groups.Count} learning groups; it should be {definition.Expected.Groups}.";
        }

        foreach (var group in outcome.Groups)
        {
            var organisations = group.Members.Select(member => member.Organisation).Order(StringComparer.Ordinal);
            if (!organisations.SequenceEqual(definition.Organisations.Select(organisation => organisation.Name).Order(StringComparer.Ordinal)))
            {
                yield return $"Learning group {group.Number} does not have one mentee of each organisation.";
            }
        }

        if (outcome.Groups.SelectMany(group => group.Members).GroupBy(member => member).Any(memberships => memberships.Count() > 1))
        {
            yield return "Somebody is in two learning groups.";
        }
    }

    private static bool Gives(DemoDefinition definition, DemoPerson mentor) => RoleOf(definition, mentor) is "PROVIDES_MENTORS" or "PROVIDES_BOTH";

    private static bool Receives(DemoDefinition definition, DemoPerson mentee) => RoleOf(definition, mentee) is "PROVIDES_MENTEES" or "PROVIDES_BOTH";

    private static string? RoleOf(DemoDefinition definition, DemoPerson person)
        => definition.Organisations.Single(organisation => organisation.Name == person.Organisation).Role;
}
