namespace CrossMentor.Api.Tests.Borders;

/// <summary>What a row is to somebody, told from the ids in it alone and not from any rule of the product.</summary>
internal sealed class Relations
{
    private const string Foreign = "foreign";
    private const string Account = "account";

    private readonly ILookup<Guid, Guid> organisationsOfProgramme;
    private readonly ILookup<Guid, Guid> programmesOfOrganisation;
    private readonly ILookup<Guid, Guid> partners;
    private readonly ILookup<Guid, Guid> circles;
    private readonly IReadOnlyDictionary<Guid, Guid> organisationOfPerson;

    public Relations(IReadOnlyList<StoredRow> rows)
    {
        organisationOfPerson = rows.Where(row => row.Entity == "Person").ToDictionary(row => row.People.Single(), row => row.Organisations.Single());
        var parts = rows.Where(row => row.Entity == "ParticipatingOrganisation")
            .SelectMany(row => row.Programmes.SelectMany(programme => row.Organisations.Select(organisation => (Programme: programme, Organisation: organisation))))
            .ToList();
        organisationsOfProgramme = parts.ToLookup(part => part.Programme, part => part.Organisation);
        programmesOfOrganisation = parts.ToLookup(part => part.Organisation, part => part.Programme);
        partners = TogetherIn(rows.Where(row => row.Entity == "Pair").Select(row => row.People));
        circles = TogetherIn(rows
            .Where(row => row.Entity is "LearningGroupMember" or "IntervisionMember")
            .GroupBy(row => row.Key.Split('/')[0], StringComparer.Ordinal)
            .Select(circle => circle.SelectMany(member => member.People)));
    }

    /// <summary>For every kind of caller what a row may be to them.</summary>
    public static IReadOnlyList<(ActorKind Kind, string Relation)> All { get; } =
    [
        (ActorKind.Manager, "managed"), (ActorKind.Manager, Account), (ActorKind.Manager, Foreign),
        (ActorKind.Coordinator, "own"), (ActorKind.Coordinator, "partner"), (ActorKind.Coordinator, "programme"), (ActorKind.Coordinator, Account), (ActorKind.Coordinator, Foreign),
        (ActorKind.Participant, "self"), (ActorKind.Participant, "partner"), (ActorKind.Participant, "circle"), (ActorKind.Participant, "colleague"),
        (ActorKind.Participant, "programme"), (ActorKind.Participant, Account), (ActorKind.Participant, Foreign),
        (ActorKind.Juror, Account), (ActorKind.Juror, Foreign),
        (ActorKind.PanelMember, Account), (ActorKind.PanelMember, Foreign),
        (ActorKind.Administrator, Account), (ActorKind.Administrator, Foreign),
        (ActorKind.Stranger, Account), (ActorKind.Stranger, Foreign),
    ];

    /// <summary>The nearest thing that the row is to the caller.</summary>
    public string Of(Actor actor, StoredRow row)
    {
        if (row.Account == (actor.Issuer, actor.Subject))
        {
            return Account;
        }

        return actor.Kind switch
        {
            ActorKind.Manager => IsManaged(actor, row) ? "managed" : Foreign,
            ActorKind.Coordinator => OfCoordinator(actor.Organisation!.Value, row),
            ActorKind.Participant => OfParticipant(actor.Person!.Value, row),
            _ => Foreign,
        };
    }

    private bool IsManaged(Actor manager, StoredRow row) => row.Programmes.Count > 0
        ? row.Programmes.Overlaps(manager.Programmes)
        : row.Organisations.Any(organisation => programmesOfOrganisation[organisation].Any(manager.Programmes.Contains));

    private string OfCoordinator(Guid organisation, StoredRow row)
    {
        if (row.Organisations.Contains(organisation))
        {
            return "own";
        }

        var partnersOfOwn = organisationOfPerson.Where(person => person.Value == organisation).SelectMany(person => partners[person.Key]);
        return row.People.Overlaps(partnersOfOwn) ? "partner" : ProgrammeOrForeign(organisation, row);
    }

    private string OfParticipant(Guid person, StoredRow row)
    {
        if (row.People.Contains(person))
        {
            return "self";
        }

        if (row.People.Overlaps(partners[person]))
        {
            return "partner";
        }

        if (row.People.Overlaps(circles[person]))
        {
            return "circle";
        }

        var employer = organisationOfPerson[person];
        return row.Organisations.Contains(employer) ? "colleague" : ProgrammeOrForeign(employer, row);
    }

    private string ProgrammeOrForeign(Guid organisation, StoredRow row)
    {
        var programmes = programmesOfOrganisation[organisation].ToHashSet();
        return row.Programmes.Overlaps(programmes) || row.Organisations.Any(other => programmes.Any(programme => organisationsOfProgramme[programme].Contains(other)))
            ? "programme"
            : Foreign;
    }

    private static ILookup<Guid, Guid> TogetherIn(IEnumerable<IEnumerable<Guid>> groups) => groups
        .SelectMany(group => group.SelectMany(_ => group, (one, other) => (One: one, Other: other)))
        .Where(both => both.One != both.Other)
        .Distinct()
        .ToLookup(both => both.One, both => both.Other);
}
