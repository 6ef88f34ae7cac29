using System.Collections;
using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Execution;

/// <summary>Writes the <c>errors</c> entry of a response (sec-Errors).</summary>
internal static class ResponseErrors
{
    /// <summary>Writes a response that has nothing but errors, and returns its outcome.</summary>
    public static OperationOutcome Refuse(ResponseBuffer response, OperationOutcome outcome, IReadOnlyList<GraphQLError> errors)
    {
        response.Byte((byte)'{');
        Write(response, errors);
        response.Byte((byte)'}');
        return outcome;
    }

    public static void Write(ResponseBuffer response, IReadOnlyList<GraphQLError> errors)
    {
        response.Raw("\"errors\":["u8);
        for (var index = 0; index < errors.Count; index++)
        {
            response.Raw(index == 0 ? ""u8 : ","u8);
            Write(response, errors[index]);
        }

        response.Byte((byte)']');
    }

    /// <summary>Writes a path, or the end of one, as a list of keys and indexes.</summary>
    public static void WriteSegments(ResponseBuffer response, ReadOnlySpan<PathSegment> segments)
    {
        response.Byte((byte)'[');
        for (var index = 0; index < segments.Length; index++)
        {
            response.Raw(index == 0 ? ""u8 : ","u8);
            if (segments[index].IsKey)
            {
                response.String(segments[index].Key);
            }
            else
            {
                response.Number(segments[index].Index);
            }
        }

        response.Byte((byte)']');
    }

    private static void Write(ResponseBuffer response, GraphQLError error)
    {
        response.Raw("{\"message\":"u8);
        response.String(error.Message);
        if (!error.Locations.IsEmpty)
        {
            WriteLocations(response, error);
        }

        if (error.Path is { } path)
        {
            response.Raw(",\"path\":"u8);
            WriteSegments(response, path.ToSegments());
        }

        if (error.Extensions is { Count: > 0 } extensions)
        {
            response.Raw(",\"extensions\":"u8);
            WriteValue(response, extensions);
        }

        response.Byte((byte)'}');
    }

    private static void WriteLocations(ResponseBuffer response, GraphQLError error)
    {
        response.Raw(",\"locations\":["u8);
        for (var index = 0; index < error.Locations.Length; index++)
        {
            response.Raw(index == 0 ? "{\"line\":"u8 : ",{\"line\":"u8);
            response.Number(error.Locations[index].Line);
            response.Raw(",\"column\":"u8);
            response.Number(error.Locations[index].Column);
            response.Byte((byte)'}');
        }

        response.Byte((byte)']');
    }

    private static void WriteValue(ResponseBuffer response, object? value)
    {
        switch (value)
        {
            case null:
                response.Null();
                break;
            case string text:
                response.String(text);
                break;
            case bool boolean:
                response.Boolean(boolean);
                break;
            case int number:
                response.Number(number);
                break;
            case long number:
                response.Number(number);
                break;
            case double number when double.IsFinite(number):
                response.Number(number);
                break;
            case IReadOnlyDictionary<string, object?> entries:
                WriteEntries(response, entries);
                break;
            case IEnumerable items:
                WriteItems(response, items);
                break;
            default:
                response.String(value.ToString());
                break;
        }
    }

    private static void WriteEntries(ResponseBuffer response, IReadOnlyDictionary<string, object?> entries)
    {
        var mark = response.Length;
        foreach (var (key, value) in entries)
        {
            response.Byte((byte)',');
            response.String(key);
            response.Byte((byte)':');
            WriteValue(response, value);
        }

        response.OpenAt(mark, (byte)'{');
        response.Byte((byte)'}');
    }

    private static void WriteItems(ResponseBuffer response, IEnumerable items)
    {
        var mark = response.Length;
        foreach (var item in items)
        {
            response.Byte((byte)',');
            WriteValue(response, item);
        }

        response.OpenAt(mark, (byte)'[');
        response.Byte((byte)']');
    }
}
