using CrossMentor.Persistence.Records;

namespace CrossMentor.Application.Auditing;

/// <summary>How one chain stands.</summary>
/// <param name="Chain">The organisation; the empty id for the chain of the installation.</param>
/// <param name="Rows">How many rows the head counts.</param>
/// <param name="Head">The hash of the last row, to be kept elsewhere.</param>
/// <param name="Waiting">How many rows wait to be sealed.</param>
public sealed record ChainReport(ChainedLog Log, Guid Chain, long Rows, string Head, int Waiting, ChainBreak? Break);
