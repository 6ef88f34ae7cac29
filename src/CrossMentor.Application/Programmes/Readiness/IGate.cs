using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;

namespace CrossMentor.Application.Programmes.Readiness;

/// <summary>Reads what one gate rests on. Whether it is passed is decided by a pure function of the domain.</summary>
/// <remarks>
/// A class of its own in the slice that the gate belongs to, found by itself. It reads what is true, whoever asks, so it looks past the
/// tenant filters where these would hide a part; what a reader may know of the answer is decided afterwards, by the reading's disclosure.
/// </remarks>
internal interface IGate
{
    GateCode Code { get; }

    /// <summary>Aligned with the programmes, which all ask for the gate, in as many statements as for one.</summary>
    Task<IReadOnlyList<GateReading>> ReadAsync(IReadOnlyList<Programme> programmes, CancellationToken ct);
}
