using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Steering;

/// <summary>One entry of the ledger of a programme: what one account gives another receives. It never changes, and each carries the hash of the one before.</summary>
public sealed class LedgerEntry
{
    public const int NoteLengthMax = 500;
    public const int HashLength = 64;
    public const int RecordedAmountMax = 1_000_000_000;

    /// <summary>What the first entry carries instead of a hash before it.</summary>
    public static readonly string Beginning = new('0', HashLength);

    private LedgerEntry()
    {
    }

    public LedgerEntryId Id { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    /// <summary>1, 2, 3 within the programme.</summary>
    public int Number { get; private set; }

    public LedgerOrigin Origin { get; private set; }

    public ContributionKind Kind { get; private set; }

    /// <summary>ISO 4217, for money only.</summary>
    public string? Currency { get; private set; }

    /// <summary>Null for the pool of all.</summary>
    public OrganisationId? GiverId { get; private set; }

    /// <summary>Null for the pool of all.</summary>
    public OrganisationId? ReceiverId { get; private set; }

    /// <summary>In the unit of the kind; below zero where something is taken back.</summary>
    public long Amount { get; private set; }

    public DateOnly PostedOn { get; private set; }

    public string? Note { get; private set; }

    public string PreviousHash { get; private set; } = string.Empty;

    public string Hash { get; private set; } = string.Empty;

    public LedgerLine Line => new(Origin, Kind, Currency, GiverId, ReceiverId);

    /// <summary>Whether it says what it said when it was posted.</summary>
    public bool IsIntact => Hash == Seal();

    /// <param name="last">The entry before; null for the first.</param>
    public static LedgerEntry Post(ProgrammeId programme, LedgerEntry? last, LedgerPosting posting, DateOnly on, string? note = null)
    {
        var entry = new LedgerEntry
        {
            Id = Ids.New<LedgerEntryId>(),
            ProgrammeId = programme,
            Number = (last?.Number ?? 0) + 1,
            Origin = posting.Line.Origin,
            Kind = posting.Line.Kind,
            Currency = posting.Line.Currency,
            GiverId = posting.Line.GiverId,
            ReceiverId = posting.Line.ReceiverId,
            Amount = posting.Amount,
            PostedOn = on,
            Note = note,
            PreviousHash = last?.Hash ?? Beginning,
        };
        entry.Hash = entry.Seal();
        return entry;
    }

    /// <summary>What the manager writes down of what the product does not know.</summary>
    public static Outcome<LedgerEntry> Record(
        Programme programme, LedgerEntry? last, LedgerLine line, int amount, string? note, DateOnly on)
    {
        var check = new InputCheck();
        if (line.Kind is ContributionKind.MentorMinutes or ContributionKind.MenteePlaces or ContributionKind.TrainingSeats)
        {
            check.Fail("kind", "What is counted from sessions, pairs and attendance is not recorded by hand. Use postLedger.");
        }

        var currency = line.Kind == ContributionKind.Money ? check.Currency("currency", line.Currency) : null;
        if (line.Kind != ContributionKind.Money && line.Currency is not null)
        {
            check.Fail("currency", "Only money has a currency. Leave it out.");
        }

        if (line.GiverId == line.ReceiverId)
        {
            check.Fail("receiverId", "Nobody gives to itself. Name another organisation, or leave receiverId out for the pool of all.");
        }

        var read = check.Range("amount", amount, -RecordedAmountMax, RecordedAmountMax);
        if (amount == 0)
        {
            check.Fail("amount", "amount is 0. Record what was given, or what is to be taken back.");
        }

        var text = check.OptionalText("note", note, NoteLengthMax);
        IReadOnlyList<Refusal> refusals = [.. programme.CheckNotClosed().Refusals, .. check.Refusals];
        return refusals.Count > 0
            ? Outcome<LedgerEntry>.Refused(refusals)
            : Post(programme.Id, last, new(line with { Currency = currency }, read), on, text);
    }

    // A length before each text, so that no two entries are written alike.
    private string Seal()
    {
        string[] parts =
        [
            PreviousHash, ProgrammeId.ToString(), Number.ToString(CultureInfo.InvariantCulture), Origin.ToString(), Kind.ToString(), Currency ?? string.Empty,
            GiverId?.ToString() ?? string.Empty, ReceiverId?.ToString() ?? string.Empty, Amount.ToString(CultureInfo.InvariantCulture),
            PostedOn.ToString("O", CultureInfo.InvariantCulture), Note ?? string.Empty,
        ];
        var written = string.Concat(parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Length}:{part};")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(written)));
    }
}
