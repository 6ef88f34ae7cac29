using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Library;

/// <summary>Something that a programme gives its people to work with, for a role and a stage, in some languages.</summary>
public sealed class Resource : IVersioned
{
    public const int TitleLengthMax = 200;
    public const int BodyLengthMax = 4000;

    /// <summary>Resources of one programme that are in use.</summary>
    public const int ResourcesMax = 200;

    private Resource()
    {
    }

    public ResourceId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public ResourceKind Kind { get; private set; }

    /// <summary>Whom it is for; both when null.</summary>
    public ParticipantRole? Role { get; private set; }

    public ProgrammeStage Stage { get; private set; }

    /// <summary>In the order of the languages.</summary>
    public IReadOnlyList<LocalContent> Texts { get; private set; } = [];

    public DateOnly AddedOn { get; private set; }

    /// <summary>Since when it is not given out any more; null as long as it is.</summary>
    public DateOnly? RetiredOn { get; private set; }

    public bool IsInUse => RetiredOn is null;

    /// <param name="inUse">How many resources of the programme are in use already.</param>
    public static Outcome<Resource> Add(
        ResourceId id,
        Programme programme,
        ResourceKind kind,
        ParticipantRole? role,
        ProgrammeStage stage,
        IReadOnlyList<LocalContent> texts,
        int inUse,
        DateOnly on)
    {
        var check = new InputCheck();
        var read = LocalContents.Read(check, "texts", texts);
        if (inUse >= ResourcesMax)
        {
            check.Fail("programmeId", $"A programme has {ResourcesMax} resources at most. Retire one first.");
        }

        IReadOnlyList<Refusal> refusals = [.. check.Refusals, .. programme.CheckNotClosed().Refusals];
        return refusals.Count > 0
            ? Outcome<Resource>.Refused(refusals)
            : new Resource { Id = id, ProgrammeId = programme.Id, Kind = kind, Role = role, Stage = stage, Texts = read, AddedOn = on };
    }

    /// <summary>Retiring twice is the same as once.</summary>
    public void Retire(DateOnly on) => RetiredOn ??= on;

    public bool IsFor(ParticipantRole role) => Role is null || Role == role;
}
