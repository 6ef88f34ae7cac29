using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Scoring;

namespace CrossMentor.Plugins.Hosting.Protocol;

/// <summary>Reasons and what carries one.</summary>
internal static class ReasonCodec
{
    private const int CodeBytesMax = 200;
    private const int ParametersMax = 1_000;

    public static void Write(this MessageWriter writer, Reason? reason)
    {
        Required.Of(reason, "a reason");
        writer.WriteText(Required.Of(reason!.Code, "the code of a reason"));
        writer.WriteText(Required.Of(reason.Text, "the text of a reason"));
        writer.Write(reason.Parameters.Length);
        foreach (var parameter in reason.Parameters)
        {
            writer.WriteText(Required.Of(parameter.Name, "the name of a parameter"));
            writer.WriteText(Required.Of(parameter.Value, "the value of a parameter"));
        }
    }

    public static Reason ReadReason(this MessageReader reader)
    {
        var code = reader.ReadText(CodeBytesMax);
        var text = reader.ReadText();
        var parameters = new List<ReasonParameter>();
        for (var left = reader.ReadCount(ParametersMax); left > 0; left--)
        {
            parameters.Add(new ReasonParameter(reader.ReadText(CodeBytesMax), reader.ReadText()));
        }

        return new Reason(code, text, [.. parameters]);
    }

    /// <summary>Reads what is told of pairs, one after the other, until the worker says that no other follows.</summary>
    /// <param name="reader">The answer.</param>
    /// <param name="asked">About how many pairs it was asked.</param>
    /// <param name="read">Reads what is told of one of them, from 0.</param>
    /// <returns>Of how many it has told.</returns>
    public static int ReadReasons(this MessageReader reader, int asked, Action<int> read)
    {
        var told = 0;
        for (; reader.ReadFlag(); told++)
        {
            if (told == asked)
            {
                throw new ProtocolException("There are more reasons than pairs.");
            }

            var before = reader.Taken;
            read(told);
            if (reader.Taken - before > Wire.ReasonBytesMax)
            {
                throw new ProtocolException("A reason is longer than any may be.");
            }
        }

        return told > 0 ? told : throw new ProtocolException("There is no reason at all.");
    }

    public static void Write(this MessageWriter writer, ScoreExplanation explanation)
    {
        writer.Write(explanation.Points);
        writer.Write(explanation.Reason);
    }

    public static ScoreExplanation ReadExplanation(this MessageReader reader) => new(reader.Read<int>(), reader.ReadReason());

    public static void Write(this MessageWriter writer, RuleFinding finding)
    {
        writer.Write((byte)finding.Verdict);
        writer.Write(finding.Reason);
        writer.WriteDate(finding.FactAsOf);
    }

    /// <summary>A finding whose verdict may be anything a byte can be: the guard of the caller says what that means.</summary>
    public static RuleFinding ReadFinding(this MessageReader reader) => new((Verdict)reader.Read<byte>(), reader.ReadReason(), reader.ReadDate());
}
