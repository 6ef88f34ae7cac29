using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Programmes;

/// <summary>Somebody who is appointed to something of a programme, by name and without being one of its people, and has it until standing down.</summary>
public abstract class Appointee : IVersioned
{
    public const int NameLengthMax = 200;
    public const int JobTitleLengthMax = 200;

    private protected Appointee()
    {
    }

    public int Version { get; protected set; }

    public ProgrammeId ProgrammeId { get; protected set; }

    public string Name { get; protected set; } = string.Empty;

    public string? JobTitle { get; protected set; }

    public DateOnly AppointedOn { get; protected set; }

    /// <summary>Null as long as somebody has not stood down.</summary>
    public DateOnly? StoodDownOn { get; protected set; }

    public bool Stands => StoodDownOn is null;

    /// <summary>Standing down twice is the same as once.</summary>
    public void StandDown(DateOnly on) => StoodDownOn ??= on;

    private protected void Appoint(InputCheck check, ProgrammeId programme, string name, string? jobTitle, DateOnly on)
    {
        (ProgrammeId, AppointedOn) = (programme, on);
        Name = check.Text("name", name, NameLengthMax);
        JobTitle = check.OptionalText("jobTitle", jobTitle, JobTitleLengthMax);
    }
}
