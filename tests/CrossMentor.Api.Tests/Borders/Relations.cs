namespace CrossMentor.Api.Tests.Borders;

/// <summary>What a row is to somebody, told from the ids in it alone and not from any rule of the product.</summary>
internal sealed class Relations
{
    private const string Foreign = "foreign";
    private const string Account = "account";
    private const string Circle = "circle";
    private const string Programme = "programme";
    private const string Self = "self";
    private const string Seat = "seat";

    private readonly IReadOnlyList<StoredRow> all;
    private readonly ILookup<Guid, Guid> organisationsOfProgramme;
    private readonly ILookup<Guid, Guid> programmesOfOrganisation;
    private readonly ILookup<Guid, Guid> partners;
    private readonly ILookup<Guid, Guid> circles;
    private readonly ILookup<Guid, StoredRow> partsOfPerson;
    private readonly IReadOnlyDictionary<Guid, Guid> organisationOfPerson;

    public Relations(IReadOnlyList<StoredRow> rows)
    {
        all = rows;
        partsOfPerson = rows.Where(row => row.Entity == "Participant").ToLookup(row => row.People.Single());
        organisationOfPerson = rows.Where(row => row.Entity == "Person").ToDictionary(row => row.People.Single(), row => row.Organisations.Single());
        var parts = rows.Where(row => row.Entity == "ParticipatingOrganisation")
            .SelectMany(row => row.Programmes.SelectMany(programme => row.Organisations.Select(organisation => (Programme: programme, Organisation: organisation))))
            .ToList();
        organisationsOfProgramme = parts.ToLookup(part => part.Programme, part => part.Organisation);
        programmesOfOrganisation = parts.ToLookup(part => part.Organisation, part => part.Programme);
        partners = TogetherIn(rows.Where(row => row.Case == "Pair").Select(row => row.People));
        circles = TogetherIn(rows
            .Where(row => row.Entity is "LearningGroupMember" or "IntervisionMember")
            .GroupBy(row => row.Key.Split('/')[0], StringComparer.Ordinal)
            .Select(circle => circle.SelectMany(member => member.People)));
    }

    /// <summary>For every kind of caller what a row may be to them.</summary>
    public static IReadOnlyList<(ActorKind Kind, string Relation)> All { get; } =
    [
        (ActorKind.Manager, Self), (ActorKind.Manager, "managed"), (ActorKind.Manager, "registered"), (ActorKind.Manager, Account), (ActorKind.Manager, Foreign),
        (ActorKind.Coordinator, "own"), (ActorKind.Coordinator, "partner"), (ActorKind.Coordinator, Programme), (ActorKind.Coordinator, Account), (ActorKind.Coordinator, Foreign),
        (ActorKind.Participant, Self), (ActorKind.Participant, "partner"), (ActorKind.Participant, Circle), (ActorKind.Participant, "colleague"),
        (ActorKind.Participant, Programme), (ActorKind.Participant, Account), (ActorKind.Participant, Foreign),
        (ActorKind.Juror, Seat), (ActorKind.Juror, Programme), (ActorKind.Juror, Account), (ActorKind.Juror, Foreign),
        (ActorKind.PanelMember, Seat), (ActorKind.PanelMember, Programme), (ActorKind.PanelMember, Account), (ActorKind.PanelMember, Foreign),
        (ActorKind.Administrator, Account), (ActorKind.Administrator, Foreign),
        (ActorKind.Stranger, Account), (ActorKind.Stranger, Foreign),
        (ActorKind.Former, Account), (ActorKind.Former, Foreign),
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
            ActorKind.Manager => OfManager(actor, row),
            ActorKind.Coordinator => OfCoordinator(actor.Organisation!.Value, row),
            ActorKind.Participant => OfParticipant(actor.Person!.Value, row),
            ActorKind.Juror or ActorKind.PanelMember => OfSeated(actor, row),
            _ => Foreign,
        };
    }

    // Whoever manages programmes may learn in one of them.
    private string OfManager(Actor actor, StoredRow row) =>
        GrantsOf(actor, "Participant").SelectMany(grant => grant.People).Any(person => row.People.Contains(person) || IsGroupOf(person, row)) ? Self
        : IsRegistered(actor, row) ? "registered"
        : IsManaged(actor, row) ? "managed"
        : Foreign;

    // An organisation is its manager's until somebody looks after it; its people never are.
    private bool IsRegistered(Actor actor, StoredRow row) => row.People.Count + row.Programmes.Count == 0
        && GrantsOf(actor, "ProgrammeManager").Any(grant => grant.Organisations.Overlaps(OwnersOf(row)))
        && !IsLookedAfter(row);

    private IEnumerable<StoredRow> GrantsOf(Actor actor, string role) => all.Where(grant =>
        grant.Entity == "RoleGrant" && grant.Account == (actor.Issuer, actor.Subject) && $"{grant.Values["Role"]}" == role);

    private bool IsLookedAfter(StoredRow row) => all.Any(grant =>
        grant.Entity == "RoleGrant" && $"{grant.Values["Role"]}" == "OrganisationCoordinator" && grant.Organisations.Overlaps(OwnersOf(row)));

    private bool IsManaged(Actor manager, StoredRow row) => row switch
    {
        { Entity: "Person" } => partsOfPerson[row.Id!.Value].Any(part => part.Programmes.Overlaps(manager.Programmes)),
        { Programmes.Count: > 0 } => row.Programmes.Overlaps(manager.Programmes),

        // Two who have to be kept apart are so where both are.
        { Entity: "CompetitorDeclaration" } => manager.Programmes.Any(programme => row.Organisations.All(organisation => programmesOfOrganisation[organisation].Contains(programme))),
        _ => row.Organisations.Any(organisation => programmesOfOrganisation[organisation].Any(manager.Programmes.Contains)),
    };

    /// <summary>What the seat is on, what asks whoever has it, and what they are asked about.</summary>
    private string OfSeated(Actor actor, StoredRow row)
    {
        var seats = all.Where(seat => seat.Entity is "Juror" or "PanelMember" && seat.Account == (actor.Issuer, actor.Subject)).ToList();
        var asking = all.Where(asking => seats.Any(seat => asking.Entity == "JuryBallot" && asking.Names.Contains(seat.Id!.Value))).ToList();
        var isSeat = row.Id is { } id && row.Entity is "Prize" or "Nomination" or "JuryBallot" && (asking.Contains(row) || seats.Concat(asking).Any(named => named.Names.Contains(row.Id!.Value)));
        return isSeat ? Seat : seats.Any(seat => seat.Programmes.Overlaps(row.Programmes)) ? Programme : Foreign;
    }

    /// <summary>Of those whom a row names, whose own it is: what one says of another is not the other's.</summary>
    private static IReadOnlySet<Guid> OwnersOf(StoredRow row) => row.Entity switch
    {
        "CompetitorDeclaration" => IdsOf(row, "DeclaredById"),
        "NonRecruitmentCase" => IdsOf(row, "NewOrganisationId"),
        _ => row.Organisations,
    };

    private static HashSet<Guid> IdsOf(StoredRow row, string value) => [(Guid)row.Values[value].GetType().GetProperty("Value")!.GetValue(row.Values[value])!];

    private string OfCoordinator(Guid organisation, StoredRow row)
    {
        if (OwnersOf(row).Contains(organisation))
        {
            return "own";
        }

        var partnersOfOwn = organisationOfPerson.Where(person => person.Value == organisation).SelectMany(person => partners[person.Key]);
        return row.People.Overlaps(partnersOfOwn) ? "partner" : ProgrammeOrForeign(organisation, row);
    }

    private string OfParticipant(Guid person, StoredRow row)
    {
        if ((row.People.Contains(person) && !IsAbout(person, row)) || IsGroupOf(person, row))
        {
            return Self;
        }

        var partnersEmployers = partners[person].Select(partner => organisationOfPerson[partner]);
        if (row.People.Overlaps(partners[person]) || (row is { Entity: "KnowledgeEmbargo" } && row.Organisations.Overlaps(partnersEmployers)))
        {
            return "partner";
        }

        if (row.People.Overlaps(circles[person]) || IsMeantFor(person, row))
        {
            return Circle;
        }

        var employer = organisationOfPerson[person];
        return row.Organisations.Contains(employer) ? "colleague" : ProgrammeOrForeign(employer, row);
    }

    // What is said for a mentor is of whoever says it.
    private static bool IsAbout(Guid person, StoredRow row) => row.Entity == "Nomination" && IdsOf(row, "MentorPersonId").Contains(person);

    private bool IsGroupOf(Guid person, StoredRow row) => row.Entity is "LearningGroup" or "IntervisionGroup"
        && all.Any(member => member.Entity is "LearningGroupMember" or "IntervisionMember" && member.People.Contains(person) && member.Names.Contains(row.Id!.Value));

    private bool IsMeantFor(Guid person, StoredRow row) => row.Entity == "ProgrammeEvent"
        && partsOfPerson[person].Any(part => part.Programmes.Overlaps(row.Programmes) && RowCases.IsMeantFor(row, $"{part.Values["Role"]}"));

    private string ProgrammeOrForeign(Guid organisation, StoredRow row)
    {
        var programmes = programmesOfOrganisation[organisation].ToHashSet();
        return row.Programmes.Overlaps(programmes) || row.Organisations.Any(other => programmes.Any(programme => organisationsOfProgramme[programme].Contains(other)))
            ? Programme
            : Foreign;
    }

    private static ILookup<Guid, Guid> TogetherIn(IEnumerable<IEnumerable<Guid>> groups) => groups
        .SelectMany(group => group.SelectMany(_ => group, (one, other) => (One: one, Other: other)))
        .Where(both => both.One != both.Other)
        .Distinct()
        .ToLookup(both => both.One, both => both.Other);
}
