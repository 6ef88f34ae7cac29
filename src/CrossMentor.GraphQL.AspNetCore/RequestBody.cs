using System.Buffers;
using System.IO.Pipelines;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>Reads a whole request body, but never more than allowed.</summary>
internal static class RequestBody
{
    /// <summary>The body, which stays valid until the reader is advanced past it; null if it is larger than allowed.</summary>
    public static async ValueTask<ReadOnlySequence<byte>?> ReadAsync(PipeReader reader, long maxBytes, CancellationToken ct)
    {
        while (true)
        {
            var result = await reader.ReadAsync(ct);
            if (result.Buffer.Length > maxBytes)
            {
                reader.AdvanceTo(result.Buffer.End);
                return null;
            }

            if (result.IsCompleted)
            {
                return result.Buffer;
            }

            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }
}
