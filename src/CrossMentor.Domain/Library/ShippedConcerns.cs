namespace CrossMentor.Domain.Library;

/// <summary>The concerns that come with the product, in Danish, German, English and Dutch.</summary>
internal static class ShippedConcerns
{
    public static IReadOnlyList<ShippedConcern> All { get; } =
    [
        new("should-know",
        [
            new("da", "Jeg burde vide det i forvejen",
                "Det forventer ingen, der er mentor for dig. Sig i den første samtale højt, hvad du ikke ved: så tør I begge mere."),
            new("de", "Ich müsste das schon wissen",
                "Wer dich begleitet, erwartet das nicht. Sag im ersten Gespräch laut, was du nicht weißt: Das macht euch beide mutiger."),
            new("en", "I ought to know this already",
                "Nobody who mentors you expects that. Say aloud in the first conversation what you do not know: it makes both of you braver."),
            new("nl", "Ik hoor dit al te weten",
                "Wie jou begeleidt, verwacht dat niet. Zeg in het eerste gesprek hardop wat je niet weet: daar worden jullie allebei moediger van."),
        ]),
        new("losing-face",
        [
            new("da", "Jeg taber ansigt over for en yngre",
                "Din mentor er der for at dele, hvad du ikke har set endnu, ikke for at bedømme dig. Fortæl om én usikkerhed, før du bliver spurgt: det vinder respekt og koster ingen."),
            new("de", "Ich verliere vor jemand Jüngerem das Gesicht",
                "Dein Mentor teilt, was du noch nicht gesehen hast, und beurteilt dich nicht. Erzähl von einer Unsicherheit, bevor du gefragt wirst: Das gewinnt Achtung und kostet keine."),
            new("en", "I lose face in front of somebody younger",
                "Your mentor is there to share what you have not seen yet, and not to judge you. Tell of one uncertainty before you are asked: it wins respect and costs none."),
            new("nl", "Ik lijd gezichtsverlies tegenover iemand die jonger is",
                "Je mentor is er om te delen wat jij nog niet hebt gezien, niet om je te beoordelen. Vertel over één onzekerheid voordat ernaar gevraagd wordt: dat wint respect en kost er geen."),
        ]),
        new("told-on",
        [
            new("da", "Det, jeg siger, bliver fortalt videre",
                "Det, der siges mellem jer, bliver mellem jer, og din mentor står uden for din linje. Aftal det højt, og sig, hvad du ikke vil tale om."),
            new("de", "Was ich sage, wird weitererzählt",
                "Was unter euch gesagt wird, bleibt unter euch, und dein Mentor steht außerhalb deiner Linie. Vereinbart das laut, und sag, worüber du nicht sprechen willst."),
            new("en", "What I say will be told to others",
                "What is said between you stays between you, and your mentor stands outside your line. Agree on that aloud, and say what you will not talk about."),
            new("nl", "Wat ik zeg, wordt doorverteld",
                "Wat tussen jullie gezegd wordt, blijft tussen jullie, en je mentor staat buiten je lijn. Spreek dat hardop af, en zeg waarover je niet wilt praten."),
        ]),
        new("not-contradicted",
        [
            new("da", "Den yngre tør ikke sige mig imod",
                "Bed om en indvending, sig tak for den, og svar først næste gang. Det, du gør med den første, afgør, om der kommer en til."),
            new("de", "Der Jüngere wagt nicht, mir zu widersprechen",
                "Bitte um Widerspruch, danke dafür, und antworte erst beim nächsten Mal. Was du mit dem ersten machst, entscheidet, ob ein zweiter kommt."),
            new("en", "The junior will not dare to contradict me",
                "Ask for an objection, give thanks for it, and answer it the next time. What you do with the first one decides whether there is a second."),
            new("nl", "De junior durft mij niet tegen te spreken",
                "Vraag om een tegenwerping, bedank ervoor, en antwoord pas de volgende keer. Wat je met de eerste doet, bepaalt of er een tweede komt."),
        ]),
        new("used-against-me",
        [
            new("da", "Det bliver brugt imod mig",
                "Ingen leder og ingen HR-afdeling læser jeres samtaler eller denne liste; programmet ser kun, om og hvornår I mødes."),
            new("de", "Es wird gegen mich verwendet",
                "Keine Führungskraft und keine Personalabteilung liest eure Gespräche oder diese Liste; das Programm sieht nur, ob und wann ihr euch trefft."),
            new("en", "It will be used against me",
                "No manager and no HR department reads your conversations or this list; the programme only sees whether and when you meet."),
            new("nl", "Het wordt tegen mij gebruikt",
                "Geen leidinggevende en geen HR-afdeling leest jullie gesprekken of deze lijst; het programma ziet alleen of en wanneer jullie elkaar ontmoeten."),
        ]),
        new("no-time",
        [
            new("da", "Jeg har ikke tid",
                "Læg de første tre møder fast med det samme. Flytter du et, så foreslå den nye dag i samme besked; flytter du to i træk, så tal først om det."),
            new("de", "Ich habe keine Zeit",
                "Legt die ersten drei Treffen gleich fest. Verschiebst du eines, schlag in derselben Nachricht den neuen Tag vor; verschiebst du zwei nacheinander, sprecht zuerst darüber."),
            new("en", "I do not have the time",
                "Fix the first three meetings at once. If you move one, propose the new day in the same message; if you move two in a row, talk about that first."),
            new("nl", "Ik heb geen tijd",
                "Leg de eerste drie afspraken meteen vast. Verzet je er een, stel dan in hetzelfde bericht de nieuwe dag voor; verzet je er twee achter elkaar, praat daar dan eerst over."),
        ]),
    ];
}
