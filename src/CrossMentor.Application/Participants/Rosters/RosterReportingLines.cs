using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Participants.Rosters;

/// <summary>Reads to whom the people of a roster report, links managers who arrive late, and finds circles.</summary>
/// <remarks>
/// A manager in another organisation is kept under the id of that organisation, because names change. Whether such a person
/// exists is linked in silence: to a caller who may not send its people the report counts it as not known yet.
/// </remarks>
internal sealed class RosterReportingLines(RosterWorld world, RosterSheet sheet, RosterProblems problems, DateOnly today)
{
    private const string Nobody = "-";
    private const char Border = '/';

    /// <summary>Managers who were named and are not known yet, as far as the caller may know.</summary>
    public int UnresolvedManagers { get; private set; }

    /// <summary>States the reporting line of one person as far as the roster speaks of it.</summary>
    public void State(TakenRow row)
    {
        if (!sheet.Has(RosterColumns.Manager) && !sheet.Has(RosterColumns.DottedManagers))
        {
            return;
        }

        var (known, manager) = (row.Person.ReportingLine, row.Row.Manager?.Trim());
        var isTop = sheet.Has(RosterColumns.Manager) ? manager == Nobody : known.State == ReportingLineState.Top;
        var edges = new List<ReportingEdge>(known.Edges.Where(edge => !IsStated(edge.Kind)));
        if (sheet.Has(RosterColumns.Manager) && !isTop && !string.IsNullOrEmpty(manager))
        {
            Add(edges, row, RosterColumns.Manager, manager, ReportingEdgeKind.Solid);
        }

        if (sheet.Has(RosterColumns.DottedManagers))
        {
            foreach (var dotted in row.Row.DottedManagers.Select(text => text.Trim()).Where(text => text.Length > 0))
            {
                Add(edges, row, RosterColumns.DottedManagers, dotted, ReportingEdgeKind.Dotted);
            }
        }

        Keep(row, isTop, edges);
    }

    /// <summary>Links managers that were named before they were known, in this roster or in an earlier one.</summary>
    public void LinkArrivals()
    {
        foreach (var person in world.People.Values.Where(person => person.HasUnresolvedManager))
        {
            var line = person.ReportingLine;
            foreach (var edge in person.ReportingLine.Edges.Where(edge => edge.ManagerId is null))
            {
                if (KeyOf(person.OrganisationId, edge.ManagerExternalId!) is { } key && world.Ids.TryGetValue(key, out var manager))
                {
                    line = line.Resolve(edge.ManagerExternalId!, manager);
                }
            }

            _ = person.StateReportingLine(line);
        }
    }

    /// <summary>Solid lines that lead back to where they began. Only people whom the caller may send are followed.</summary>
    public void CheckCycles(IReadOnlyList<TakenRow> rows)
    {
        foreach (var person in world.People.Values)
        {
            world.Lines[person.Id] = new(person.OrganisationId, person.ReportingLine);
        }

        foreach (var row in rows)
        {
            if (LeadsBackTo(row.Person.Id))
            {
                problems.Add(
                    row.Line.Line, RosterColumns.Manager, RosterProblemCodes.ManagerCycle, "Managers report to each other in a circle. Correct one of the managers.");
            }
        }
    }

    private void Add(List<ReportingEdge> edges, TakenRow row, string column, string text, ReportingEdgeKind kind)
    {
        if (text == Nobody)
        {
            problems.Add(row.Line.Line, column, RosterProblemCodes.BadValue, "Only the column manager can say that somebody reports to nobody. Leave this one empty.");
            return;
        }

        if (Read(row, text) is not { } key)
        {
            const string Message = "No organisation of this name takes part in the programme. Write Organisation/id, or the id alone for the person's own organisation.";
            problems.Add(row.Line.Line, column, RosterProblemCodes.UnknownOrganisation, Message);
            return;
        }

        if (key == row.Key)
        {
            problems.Add(row.Line.Line, column, RosterProblemCodes.OwnManager, "The person is named as its own manager. Name the manager, or - for nobody.");
            return;
        }

        if (key.ExternalId.Length is 0 or > Person.ExternalIdLengthMax)
        {
            problems.Add(row.Line.Line, column, RosterProblemCodes.ValueTooLong, $"An external id has 1 to {Person.ExternalIdLengthMax} characters. Correct it.");
            return;
        }

        var manager = world.Ids.TryGetValue(key, out var id) ? id : (PersonId?)null;
        UnresolvedManagers += manager is null || !world.Sendable.Contains(key.OrganisationId) ? 1 : 0;
        edges.Add(new(manager, TextOf(row.Person.OrganisationId, key), kind));
    }

    private void Keep(TakenRow row, bool isTop, List<ReportingEdge> edges)
    {
        if (isTop && edges.Count > 0)
        {
            const string Message = "The person reports to nobody and has managers. Name the manager, or leave the other managers out.";
            problems.Add(row.Line.Line, RosterColumns.DottedManagers, RosterProblemCodes.BadValue, Message);
            return;
        }

        var line = isTop ? ReportingLine.Top(today) : edges.Count > 0 ? ReportingLine.To(edges, today) : ReportingLine.Unknown;
        foreach (var refusal in row.Person.StateReportingLine(line).Refusals)
        {
            problems.Add(row.Line.Line, RosterColumns.Manager, RosterProblemCodes.BadValue, refusal.Message);
        }
    }

    private bool IsStated(ReportingEdgeKind kind) => kind switch
    {
        ReportingEdgeKind.Solid => sheet.Has(RosterColumns.Manager),
        ReportingEdgeKind.Dotted => sheet.Has(RosterColumns.DottedManagers),
        _ => false,
    };

    /// <summary>An id of the person's own organisation, or an organisation of the programme and an id of it.</summary>
    private PersonKey? Read(TakenRow row, string text)
    {
        var own = new PersonKey(row.Person.OrganisationId, text);
        if (!text.Contains(Border, StringComparison.Ordinal) || world.Ids.ContainsKey(own))
        {
            return own;
        }

        // Names and ids may hold the border themselves, so every place is tried where the text can be cut in two.
        for (var border = text.IndexOf(Border, StringComparison.Ordinal); border >= 0; border = text.IndexOf(Border, border + 1))
        {
            if (world.FindOrganisation(text[..border]) is { } organisation)
            {
                return new(organisation.Id, text[(border + 1)..].Trim());
            }
        }

        return null;
    }

    private static string TextOf(OrganisationId own, PersonKey key)
        => key.OrganisationId == own ? key.ExternalId : $"{key.OrganisationId.Value:N}{Border}{key.ExternalId}";

    private static PersonKey? KeyOf(OrganisationId own, string text)
    {
        const int IdLength = 32;
        return text.Length > IdLength && text[IdLength] == Border && Guid.TryParseExact(text[..IdLength], "N", out var organisation)
            ? new(OrganisationId.From(organisation), text[(IdLength + 1)..])
            : new(own, text);
    }

    private bool LeadsBackTo(PersonId start)
    {
        var visited = new HashSet<PersonId>();
        for (var next = SolidManagerOf(start); next is { } manager && visited.Add(manager); next = SolidManagerOf(manager))
        {
            if (manager == start)
            {
                return true;
            }
        }

        return false;
    }

    private PersonId? SolidManagerOf(PersonId person) => world.Lines.TryGetValue(person, out var known) && world.Sendable.Contains(known.OrganisationId)
        ? known.Line.Edges.FirstOrDefault(edge => edge.Kind == ReportingEdgeKind.Solid)?.ManagerId
        : null;
}
