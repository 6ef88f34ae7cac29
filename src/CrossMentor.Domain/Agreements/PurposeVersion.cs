using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Agreements;

/// <summary>One wording of what a programme is for. It never changes; a new wording is a new version, which nobody has accepted yet.</summary>
public sealed class PurposeVersion
{
    public const int VersionsMax = 100;

    private PurposeVersion()
    {
    }

    public PurposeVersionId Id { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    /// <summary>1 for the first of the programme; the highest is the one that counts.</summary>
    public int Number { get; private set; }

    /// <summary>In the order of the languages.</summary>
    public IReadOnlyList<LocalText> Texts { get; private set; } = [];

    /// <summary>SHA-256 of languages and texts, in hexadecimal: what an organisation accepted can be shown to be this.</summary>
    public string Hash { get; private set; } = string.Empty;

    public DateTimeOffset ProposedAt { get; private set; }

    /// <summary>The programme shows the wording in its first language from then on.</summary>
    /// <param name="earlier">How many versions there are.</param>
    public static Outcome<PurposeVersion> Propose(
        PurposeVersionId id, Programme programme, int earlier, IReadOnlyList<LocalText> texts, DateTimeOffset at)
    {
        var check = new InputCheck();
        var read = LocalTexts.Read(check, "texts", texts, programme.Languages, Programme.PurposeLengthMax);
        if (earlier >= VersionsMax)
        {
            check.Fail("programmeId", $"The purpose has {VersionsMax} versions already. Agree on one of them.");
        }

        var preparing = programme.CheckPreparing();
        if (check.HasFailed || preparing.IsRefused)
        {
            return Outcome<PurposeVersion>.Refused([.. check.Refusals, .. preparing.Refusals]);
        }

        programme.AdoptPurpose(read.First(text => text.Language == programme.Languages[0]).Text);
        return new PurposeVersion
        {
            Id = id,
            ProgrammeId = programme.Id,
            Number = earlier + 1,
            Texts = read,
            Hash = LocalTexts.Hash(LocalTexts.PartsOf(read)),
            ProposedAt = at,
        };
    }
}
