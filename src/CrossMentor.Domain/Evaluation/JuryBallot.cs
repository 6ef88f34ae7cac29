using System.Globalization;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Evaluation;

/// <summary>What one juror is asked about one nomination, and what it answered. The juror alone sees it.</summary>
/// <remarks>There is none where the juror is tied to either side, so nobody votes on its own organisation, and nobody sees what it may not vote on.</remarks>
public sealed class JuryBallot
{
    public const int NonceLength = 32;
    public const int ReceiptLength = 64;

    private JuryBallot()
    {
    }

    public JuryBallotId Id { get; private set; }

    public PrizeId PrizeId { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public NominationId NominationId { get; private set; }

    public JurorId JurorId { get; private set; }

    /// <summary>Null until the juror votes, and when it abstains.</summary>
    public int? Impact { get; private set; }

    /// <summary>Null until the juror votes, and when it abstains.</summary>
    public int? Mentorship { get; private set; }

    /// <summary>Null until the juror votes.</summary>
    public DateOnly? CastOn { get; private set; }

    /// <summary>Random hexadecimal digits, without which nobody finds out a vote by trying all that there could be.</summary>
    public string? Nonce { get; private set; }

    /// <summary>SHA-256 of <see cref="Record"/>: what the root that is published with the winner commits to.</summary>
    public string? Receipt { get; private set; }

    public bool IsCast => CastOn is not null;

    public bool Abstains => IsCast && Impact is null;

    public JuryGrade? Grade => Impact is { } impact && Mentorship is { } mentorship ? new JuryGrade(impact, mentorship) : null;

    /// <summary>The vote as it was sealed; null until the juror votes.</summary>
    public string? Record => IsCast
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"{PrizeId.Value:N}/{NominationId.Value:N}/{JurorId.Value:N}/{Impact?.ToString(CultureInfo.InvariantCulture) ?? "-"}/{Mentorship?.ToString(CultureInfo.InvariantCulture) ?? "-"}/{Nonce}")
        : null;

    /// <summary>Whether the vote is what it was when it was cast.</summary>
    public bool IsIntact => Record is not { } record ? Receipt is null : Receipt == PrizeTally.HashOf(record);

    /// <summary>Votes once and for good; no points at all abstain.</summary>
    public Outcome<JuryBallot> Cast(Prize prize, int? impact, int? mentorship, string nonce, DateOnly today)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(nonce.Length, NonceLength);
        ArgumentOutOfRangeException.ThrowIfNotEqual(prize.Id, PrizeId);
        var check = new InputCheck();
        if (impact is null != mentorship is null)
        {
            check.Fail(impact is null ? "impact" : "mentorship", "Give points for both criteria, or for none of them to abstain.");
        }

        check.Range("impact", impact ?? JuryGrade.PointsMin, JuryGrade.PointsMin, JuryGrade.PointsMax);
        check.Range("mentorship", mentorship ?? JuryGrade.PointsMin, JuryGrade.PointsMin, JuryGrade.PointsMax);
        List<Refusal> refusals = [.. prize.CheckVoting(today).Refusals, .. check.Refusals];
        if (IsCast)
        {
            refusals.Add(new AlreadyExists("ballotId"));
        }

        if (refusals.Count > 0)
        {
            return Outcome<JuryBallot>.Refused(refusals);
        }

        (Impact, Mentorship, Nonce, CastOn) = (impact, mentorship, nonce, today);
        Receipt = PrizeTally.HashOf(Record!);
        prize.NoteEntry();
        return this;
    }

    internal static JuryBallot Of(JuryBallotId id, Nomination nomination, Juror juror) => new()
    {
        Id = id,
        PrizeId = nomination.PrizeId,
        ProgrammeId = nomination.ProgrammeId,
        NominationId = nomination.Id,
        JurorId = juror.Id,
    };
}
