using System.Globalization;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Agreements;

/// <summary>What the organisations of a programme promise each other. It never changes; a new version is signed anew.</summary>
public sealed class AgreementVersion
{
    public const int VersionsMax = 100;

    private AgreementVersion()
    {
    }

    public AgreementVersionId Id { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    /// <summary>1 for the first of the programme; the highest is the one that counts.</summary>
    public int Number { get; private set; }

    /// <summary>At most one of each kind, in the order of the kinds; ethics and confidentiality are always among them.</summary>
    public IReadOnlyList<AgreementClause> Clauses { get; private set; } = [];

    /// <summary>SHA-256 of the clauses, in hexadecimal: what an organisation signed can be shown to be this.</summary>
    public string Hash { get; private set; } = string.Empty;

    public DateTimeOffset ProposedAt { get; private set; }

    /// <summary>How long after the programme people are protected from being recruited; null without such a clause.</summary>
    public int? ProtectionMonths => Clauses.FirstOrDefault(clause => clause.Kind == ClauseKind.NonRecruitment)?.ProtectionMonths;

    /// <summary>Whether every clause has a text in the language.</summary>
    public bool IsWrittenIn(string language) => Clauses.All(clause => clause.Texts.Any(text => text.Language == language));

    /// <param name="earlier">How many versions there are.</param>
    public static Outcome<AgreementVersion> Propose(
        AgreementVersionId id, Programme programme, int earlier, IReadOnlyList<AgreementClause> clauses, DateTimeOffset at)
    {
        var check = new InputCheck();
        var read = clauses.Select((clause, index) => Read(check, $"clauses.{index}", clause, programme)).OrderBy(clause => clause.Kind).ToList();
        if (read.DistinctBy(clause => clause.Kind).Count() != read.Count)
        {
            check.Fail("clauses", "Two clauses are of one kind. Put them together.");
        }

        if (!read.Exists(clause => clause.Kind == ClauseKind.Ethics) || !read.Exists(clause => clause.Kind == ClauseKind.Confidentiality))
        {
            check.Fail("clauses", "An agreement speaks of ethics and of confidentiality. Give it a clause of each.");
        }

        if (earlier >= VersionsMax)
        {
            check.Fail("programmeId", $"The agreement has {VersionsMax} versions already. Let the organisations sign one of them.");
        }

        var open = programme.CheckNotClosed();
        return check.HasFailed || open.IsRefused
            ? Outcome<AgreementVersion>.Refused([.. check.Refusals, .. open.Refusals])
            : new AgreementVersion
            {
                Id = id,
                ProgrammeId = programme.Id,
                Number = earlier + 1,
                Clauses = read,
                Hash = LocalTexts.Hash(read.SelectMany(PartsOf)),
                ProposedAt = at,
            };
    }

    private static AgreementClause Read(InputCheck check, string field, AgreementClause clause, Programme programme)
    {
        var texts = LocalTexts.Read(check, $"{field}.texts", clause.Texts, programme.Languages, AgreementClause.TextLengthMax);
        var isProtecting = clause.Kind == ClauseKind.NonRecruitment;
        if (isProtecting != clause.ProtectionMonths is not null)
        {
            check.Fail($"{field}.protectionMonths", isProtecting
                ? "A non-recruitment clause says for how long. Give it protectionMonths."
                : "Only a non-recruitment clause protects for a time. Leave protectionMonths out.");
        }
        else if (clause.ProtectionMonths is { } months)
        {
            check.Range($"{field}.protectionMonths", months, 1, AgreementClause.ProtectionMonthsMax);
        }

        return new(clause.Kind, texts, clause.ProtectionMonths);
    }

    private static IEnumerable<string> PartsOf(AgreementClause clause) =>
    [
        clause.Kind.ToString(),
        clause.ProtectionMonths?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        clause.Texts.Count.ToString(CultureInfo.InvariantCulture),
        .. LocalTexts.PartsOf(clause.Texts),
    ];
}
