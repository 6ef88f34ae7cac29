using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Programmes;

/// <summary>What a programme is part of, such as the leadership development of an academy, and what else belongs to that.</summary>
public sealed class LargerProgramme : IVersioned
{
    public const int ModulesMax = 50;
    public const int TitleLengthMax = 200;

    private LargerProgramme()
    {
    }

    public LargerProgrammeId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public string Title { get; private set; } = string.Empty;

    /// <summary>In the order of their codes.</summary>
    public IReadOnlyList<ExternalModule> Modules { get; private set; } = [];

    public static LargerProgramme Of(LargerProgrammeId id, ProgrammeId programmeId) => new() { Id = id, ProgrammeId = programmeId };

    /// <summary>Replaces what is said.</summary>
    public Outcome<LargerProgramme> Describe(Programme programme, string title, IReadOnlyList<ExternalModule> modules)
    {
        var check = new InputCheck();
        var read = check.Text("title", title, TitleLengthMax);
        check.Count("modules", modules.Count, ModulesMax);
        var kept = modules.Select((module, index) => new ExternalModule(
            check.TaxonomyCode($"modules.{index}.code", module.Code),
            check.Text($"modules.{index}.title", module.Title, ExternalModule.TitleLengthMax))).OrderBy(module => module.Code, StringComparer.Ordinal).ToList();
        if (kept.DistinctBy(module => module.Code, StringComparer.Ordinal).Count() != kept.Count)
        {
            check.Fail("modules", "A code is there twice. Give each module its own.");
        }

        IReadOnlyList<Refusal> refusals = [.. check.Refusals, .. programme.CheckNotClosed().Refusals];
        if (refusals.Count > 0)
        {
            return Outcome<LargerProgramme>.Refused(refusals);
        }

        (Title, Modules) = (read, kept);
        return this;
    }
}
