namespace CrossMentor.Persistence.Records;

/// <summary>Where the chain of an organisation in one log ends. Two sealers that append at once meet here, and one of them begins again.</summary>
public sealed class ChainHead
{
    private ChainHead()
    {
    }

    public ChainedLog Log { get; private init; }

    /// <summary>The organisation; the empty id for the chain of the installation.</summary>
    public Guid Chain { get; private init; }

    /// <summary>How many rows the chain has.</summary>
    public long Sequence { get; private set; }

    /// <summary>The hash of its last row.</summary>
    public byte[] Hash { get; private set; } = [];

    public static ChainHead Begin(ChainedLog log, Guid chain) => new() { Log = log, Chain = chain, Hash = new byte[ChainedRecord.HashBytes] };

    /// <summary>Appends rows in the order in which they come.</summary>
    public void Append(IEnumerable<ChainedRecord> rows)
    {
        foreach (var row in rows)
        {
            Sequence++;
            Hash = row.SealAfter(Sequence, Hash);
        }
    }
}
