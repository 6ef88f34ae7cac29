using CrossMentor.Domain.Access;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Persistence.Records;

/// <summary>That somebody was shown data of a class about somebody else on a day. It says that it was shown and not what, and is never changed or removed.</summary>
public sealed class Disclosure : ChainedRecord
{
    private Disclosure()
    {
    }

    /// <summary>About whom.</summary>
    public PersonId PersonId { get; private init; }

    public DataClass Data { get; private init; }

    /// <summary>As what the viewer was shown it.</summary>
    public Role Role { get; private init; }

    /// <summary>For which organisation the viewer acted; null for a role that is none's.</summary>
    public OrganisationId? ViewerOrganisationId { get; private init; }

    public DateOnly Day { get; private init; }

    /// <summary>The same for everything that is written down once; null when the viewer is erased, because it could be tried out.</summary>
    public Guid? Once { get; private init; }

    public override bool IsActorIntact => base.IsActorIntact && (Once is { } once ? once == OnceOf() : Issuer.Length == 0);

    private protected override string LogName => "crossmentor/disclosure";

    /// <param name="organisation">That of the person, in whose chain it stands.</param>
    public static Disclosure Of(DateTimeOffset at, Caller viewer, AccessGround ground, DataClass data, PersonId person, OrganisationId organisation)
    {
        var day = DateOnly.FromDateTime(at.UtcDateTime);
        return new()
        {
            Id = Guid.NewGuid(),
            At = at,
            Issuer = viewer.Issuer,
            Subject = viewer.Subject,
            Chain = ChainOf(organisation),
            PersonId = person,
            Data = data,
            Role = ground.Role,
            ViewerOrganisationId = ground.Organisation,
            Day = day,
            Once = OnceOf(viewer.Issuer, viewer.Subject, person, data, day),
        };
    }

    /// <summary>By what it is known that a viewer was shown data of a class about a person on a day.</summary>
    public static Guid OnceOf(string issuer, string subject, PersonId person, DataClass data, DateOnly day)
    {
        using var hash = new CanonicalHash("crossmentor/disclosure-once/1");
        hash.Add(issuer);
        hash.Add(subject);
        hash.Add(person.Value);
        hash.Add(data.ToString());
        hash.Add(day.DayNumber);
        return new(hash.Finish().AsSpan(0, 16), bigEndian: true);
    }

    private protected override void AddTo(CanonicalHash hash)
    {
        hash.Add(PersonId.Value);
        hash.Add(Data.ToString());
        hash.Add(Role.ToString());
        hash.Add(ViewerOrganisationId?.Value);
        hash.Add(Day.DayNumber);
    }

    private Guid OnceOf() => OnceOf(Issuer, Subject, PersonId, Data, Day);
}
