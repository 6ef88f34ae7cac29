using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Privacy;

/// <summary>A duty to keep what is known of somebody, placed by whoever runs the installation. While it stands nothing of the person is erased.</summary>
public sealed class LegalHold
{
    public const int ReferenceLengthMax = 100;

    private LegalHold()
    {
    }

    public LegalHoldId Id { get; private set; }

    public PersonId PersonId { get; private set; }

    /// <summary>How the matter is filed elsewhere; no words about the person.</summary>
    public string Reference { get; private set; } = string.Empty;

    public DateTimeOffset PlacedAt { get; private set; }

    public static Outcome<LegalHold> Place(LegalHoldId id, Person person, string reference, DateTimeOffset at)
    {
        var check = new InputCheck();
        var hold = new LegalHold { Id = id, PersonId = person.Id, Reference = check.Text("reference", reference, ReferenceLengthMax), PlacedAt = at };
        return check.HasFailed ? Outcome<LegalHold>.Refused(check.Refusals) : hold;
    }
}
