namespace CrossMentor.Host.Demo;

/// <summary>The facts of one roster, worked out from the file alone: a second opinion on what the product matched.</summary>
internal sealed class DemoRoster
{
    private readonly Dictionary<(string Organisation, string ExternalId), DemoRosterRow> rows;
    private readonly Dictionary<string, IReadOnlyList<DemoGradeStep>> ladders;

    public DemoRoster(DemoDefinition definition)
    {
        rows = DemoCatalogue.ReadRosterRows(definition).ToDictionary(row => (row.Organisation, row.ExternalId));
        ladders = definition.Organisations.ToDictionary(
            organisation => organisation.Name, organisation => definition.GradeLadders[organisation.GradeLadder], StringComparer.Ordinal);
    }

    public IEnumerable<DemoRosterRow> Rows => rows.Values;

    public DemoRosterRow RowOf(DemoPerson person) => rows[(person.Organisation, person.ExternalId)];

    public int RankOf(DemoPerson person) => ladders[person.Organisation].Single(step => step.Label == RowOf(person).Grade).Rank;

    public bool ShareALanguage(DemoPerson one, DemoPerson other)
        => Cells(RowOf(one).Languages).Intersect(Cells(RowOf(other).Languages), StringComparer.OrdinalIgnoreCase).Any();

    /// <summary>Whether one stands above the other, at any distance, by solid or dotted lines, inside an organisation or across.</summary>
    public bool AreOnOneReportingLine(DemoPerson one, DemoPerson other)
        => AreAbove(one).Contains(RowOf(other)) || AreAbove(other).Contains(RowOf(one));

    private HashSet<DemoRosterRow> AreAbove(DemoPerson person)
    {
        HashSet<DemoRosterRow> above = [];
        Stack<DemoRosterRow> toVisit = new([RowOf(person)]);
        while (toVisit.TryPop(out var row))
        {
            foreach (var manager in ManagersOf(row).Where(above.Add))
            {
                toVisit.Push(manager);
            }
        }

        return above;
    }

    private IEnumerable<DemoRosterRow> ManagersOf(DemoRosterRow row)
        => Cells(row.Manager).Concat(Cells(row.DottedManagers)).Where(manager => manager != "-").Select(manager => Resolve(row, manager));

    // "Organisation/id" names a manager in another organisation, a bare id one in the same.
    private DemoRosterRow Resolve(DemoRosterRow row, string manager)
        => manager.Split('/', 2) is [var organisation, var externalId] ? rows[(organisation, externalId)] : rows[(row.Organisation, manager)];

    private static string[] Cells(string list) => list.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
