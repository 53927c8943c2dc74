import { z } from 'zod';
export declare const customerSchema: z.ZodObject<{
    name: z.ZodString;
    persona: z.ZodString;
    style: z.ZodEnum<{
        neutral: "neutral";
        driver: "driver";
        analytical: "analytical";
        expressive: "expressive";
        amiable: "amiable";
    }>;
    mood: z.ZodObject<{
        arousal: z.ZodNumber;
        trust: z.ZodNumber;
        patience: z.ZodNumber;
        understood: z.ZodNumber;
        value: z.ZodOptional<z.ZodNumber>;
    }, z.core.$strict>;
    base: z.ZodNumber;
    severity: z.ZodNumber;
    strongEmotion: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>;
export declare const recordSchema: z.ZodObject<{
    fields: z.ZodRecord<z.ZodString, z.ZodObject<{
        label: z.ZodString;
        value: z.ZodString;
        locked: z.ZodDefault<z.ZodBoolean>;
    }, z.core.$strict>>;
    identity: z.ZodOptional<z.ZodObject<{
        asks: z.ZodString;
        tells: z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodObject<{
            calm: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            upset: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            angry: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        }, z.core.$strict>]>;
        heard: z.ZodString;
        matches: z.ZodDefault<z.ZodBoolean>;
        refuses: z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodObject<{
            calm: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            upset: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            angry: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        }, z.core.$strict>]>;
    }, z.core.$strict>>;
    lookups: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
        label: z.ZodString;
        seconds: z.ZodNumber;
        result: z.ZodString;
        learns: z.ZodOptional<z.ZodArray<z.ZodString>>;
        when: z.ZodOptional<z.ZodType<import("./condition-schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition-schema.ts").Condition, unknown>>>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
/** A picture, told in words: it needs no file, works in print and for those who cannot see it. */
export declare const attachmentSchema: z.ZodObject<{
    label: z.ZodString;
    description: z.ZodString;
}, z.core.$strict>;
export declare const hiddenFactSchema: z.ZodObject<{
    label: z.ZodString;
    trust: z.ZodNumber;
    arousal: z.ZodDefault<z.ZodNumber>;
    essential: z.ZodDefault<z.ZodBoolean>;
    tells: z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodObject<{
        calm: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        upset: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        angry: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
    }, z.core.$strict>]>;
    deflects: z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodObject<{
        calm: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        upset: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        angry: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
    }, z.core.$strict>]>;
    shows: z.ZodOptional<z.ZodObject<{
        label: z.ZodString;
        description: z.ZodString;
    }, z.core.$strict>>;
    learns: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict>;
export declare const remedySchema: z.ZodObject<{
    label: z.ZodString;
    adequacy: z.ZodNumber;
    solves: z.ZodDefault<z.ZodUnion<readonly [z.ZodLiteral<1>, z.ZodLiteral<0.5>, z.ZodLiteral<0>]>>;
    kind: z.ZodDefault<z.ZodEnum<{
        solution: "solution";
        refusal: "refusal";
    }>>;
    options: z.ZodDefault<z.ZodBoolean>;
    needs: z.ZodOptional<z.ZodType<import("./condition-schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition-schema.ts").Condition, unknown>>>;
    accepts: z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodObject<{
        calm: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        upset: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        angry: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
    }, z.core.$strict>]>;
    declines: z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodObject<{
        calm: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        upset: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        angry: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
    }, z.core.$strict>]>;
}, z.core.$strict>;
export declare const dutySchema: z.ZodObject<{
    label: z.ZodString;
    redLine: z.ZodOptional<z.ZodEnum<{
        "AF-01": "AF-01";
        "AF-02": "AF-02";
        "AF-03": "AF-03";
        "AF-04": "AF-04";
        "AF-05": "AF-05";
        "AF-06": "AF-06";
        "AF-07": "AF-07";
        "AF-08": "AF-08";
        "AF-09": "AF-09";
        "AF-10": "AF-10";
        "AF-11": "AF-11";
        "AF-12": "AF-12";
    }>>;
    when: z.ZodOptional<z.ZodType<import("./condition-schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition-schema.ts").Condition, unknown>>>;
}, z.core.$strict>;
export declare const beatSchema: z.ZodObject<{
    customer: z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodObject<{
        calm: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        upset: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        angry: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
    }, z.core.$strict>]>>;
    shows: z.ZodOptional<z.ZodObject<{
        label: z.ZodString;
        description: z.ZodString;
    }, z.core.$strict>>;
    stage: z.ZodEnum<{
        opening: "opening";
        close: "close";
        solution: "solution";
        verification: "verification";
        discovery: "discovery";
        confirmation: "confirmation";
    }>;
    hub: z.ZodDefault<z.ZodBoolean>;
    until: z.ZodOptional<z.ZodType<import("./condition-schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition-schema.ts").Condition, unknown>>>;
    then: z.ZodOptional<z.ZodString>;
    replies: z.ZodRecord<z.ZodString, z.ZodObject<{
        say: z.ZodString;
        manner: z.ZodOptional<z.ZodString>;
        also: z.ZodArray<z.ZodString>;
        acts: z.ZodArray<z.ZodUnion<readonly [z.ZodEnum<{
            greet: "greet";
            paraphrase: "paraphrase";
            "empathise-specific": "empathise-specific";
            "empathise-generic": "empathise-generic";
            apologise: "apologise";
            "ask-open": "ask-open";
            "ask-closed": "ask-closed";
            "confirm-understanding": "confirm-understanding";
            "verify-with-reason": "verify-with-reason";
            "explain-reason": "explain-reason";
            inform: "inform";
            "offer-options": "offer-options";
            "take-action": "take-action";
            commit: "commit";
            "ask-to-hold": "ask-to-hold";
            "return-from-hold": "return-from-hold";
            escalate: "escalate";
            recap: "recap";
            "offer-more-help": "offer-more-help";
            thank: "thank";
            "respect-no": "respect-no";
            "link-value": "link-value";
            "give-evidence": "give-evidence";
            "suggest-trial": "suggest-trial";
            "set-boundary": "set-boundary";
            dismiss: "dismiss";
            blame: "blame";
            argue: "argue";
            interrupt: "interrupt";
            "repeat-question": "repeat-question";
            "policy-wall": "policy-wall";
            stall: "stall";
            canned: "canned";
            jargon: "jargon";
            "wrong-info": "wrong-info";
            overpromise: "overpromise";
            rude: "rude";
            pressure: "pressure";
            "cold-transfer": "cold-transfer";
            "privacy-leak": "privacy-leak";
            "leading-question": "leading-question";
            "verify-bare": "verify-bare";
        }>, z.ZodObject<{
            act: z.ZodEnum<{
                greet: "greet";
                paraphrase: "paraphrase";
                "empathise-specific": "empathise-specific";
                "empathise-generic": "empathise-generic";
                apologise: "apologise";
                "ask-open": "ask-open";
                "ask-closed": "ask-closed";
                "confirm-understanding": "confirm-understanding";
                "verify-with-reason": "verify-with-reason";
                "explain-reason": "explain-reason";
                inform: "inform";
                "offer-options": "offer-options";
                "take-action": "take-action";
                commit: "commit";
                "ask-to-hold": "ask-to-hold";
                "return-from-hold": "return-from-hold";
                escalate: "escalate";
                recap: "recap";
                "offer-more-help": "offer-more-help";
                thank: "thank";
                "respect-no": "respect-no";
                "link-value": "link-value";
                "give-evidence": "give-evidence";
                "suggest-trial": "suggest-trial";
                "set-boundary": "set-boundary";
                dismiss: "dismiss";
                blame: "blame";
                argue: "argue";
                interrupt: "interrupt";
                "repeat-question": "repeat-question";
                "policy-wall": "policy-wall";
                stall: "stall";
                canned: "canned";
                jargon: "jargon";
                "wrong-info": "wrong-info";
                overpromise: "overpromise";
                rude: "rude";
                pressure: "pressure";
                "cold-transfer": "cold-transfer";
                "privacy-leak": "privacy-leak";
                "leading-question": "leading-question";
                "verify-bare": "verify-bare";
            }>;
            quality: z.ZodNumber;
        }, z.core.$strict>]>>;
        asks: z.ZodOptional<z.ZodArray<z.ZodString>>;
        learns: z.ZodOptional<z.ZodArray<z.ZodString>>;
        offers: z.ZodOptional<z.ZodString>;
        does: z.ZodOptional<z.ZodArray<z.ZodString>>;
        verifies: z.ZodOptional<z.ZodBoolean>;
        discloses: z.ZodOptional<z.ZodBoolean>;
        redLine: z.ZodOptional<z.ZodEnum<{
            "AF-01": "AF-01";
            "AF-02": "AF-02";
            "AF-03": "AF-03";
            "AF-04": "AF-04";
            "AF-05": "AF-05";
            "AF-06": "AF-06";
            "AF-07": "AF-07";
            "AF-08": "AF-08";
            "AF-09": "AF-09";
            "AF-10": "AF-10";
            "AF-11": "AF-11";
            "AF-12": "AF-12";
        }>>;
        grants: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodNumber>>;
        hold: z.ZodOptional<z.ZodNumber>;
        transfer: z.ZodOptional<z.ZodObject<{
            to: z.ZodString;
            kind: z.ZodEnum<{
                warm: "warm";
                cold: "cold";
            }>;
        }, z.core.$strict>>;
        when: z.ZodOptional<z.ZodType<import("./condition-schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition-schema.ts").Condition, unknown>>>;
        answer: z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodObject<{
            calm: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            upset: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            angry: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        }, z.core.$strict>]>>;
        note: z.ZodOptional<z.ZodString>;
        to: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodObject<{
            when: z.ZodOptional<z.ZodType<import("./condition-schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition-schema.ts").Condition, unknown>>>;
            to: z.ZodString;
        }, z.core.$strict>>]>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export declare const ticketFieldSchema: z.ZodObject<{
    options: z.ZodRecord<z.ZodString, z.ZodObject<{
        text: z.ZodString;
        credit: z.ZodUnion<readonly [z.ZodLiteral<0>, z.ZodLiteral<0.5>, z.ZodLiteral<1>]>;
        when: z.ZodOptional<z.ZodType<import("./condition-schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition-schema.ts").Condition, unknown>>>;
    }, z.core.$strict>>;
    mentions: z.ZodArray<z.ZodArray<z.ZodString>>;
}, z.core.$strict>;
export declare const scenarioSchema: z.ZodObject<{
    code: z.ZodString;
    title: z.ZodString;
    language: z.ZodEnum<{
        "zh-CN": "zh-CN";
        en: "en";
    }>;
    rubric: z.ZodEnum<{
        complaint: "complaint";
        objection: "objection";
        inbound: "inbound";
        outbound: "outbound";
        survey: "survey";
        chat: "chat";
    }>;
    channel: z.ZodEnum<{
        chat: "chat";
        phone: "phone";
        counter: "counter";
    }>;
    difficulty: z.ZodEnum<{
        easy: "easy";
        medium: "medium";
        hard: "hard";
    }>;
    handleTime: z.ZodNumber;
    acceptAt: z.ZodOptional<z.ZodNumber>;
    organisation: z.ZodString;
    chapters: z.ZodArray<z.ZodString>;
    skills: z.ZodArray<z.ZodString>;
    brief: z.ZodString;
    teaser: z.ZodString;
    customer: z.ZodObject<{
        name: z.ZodString;
        persona: z.ZodString;
        style: z.ZodEnum<{
            neutral: "neutral";
            driver: "driver";
            analytical: "analytical";
            expressive: "expressive";
            amiable: "amiable";
        }>;
        mood: z.ZodObject<{
            arousal: z.ZodNumber;
            trust: z.ZodNumber;
            patience: z.ZodNumber;
            understood: z.ZodNumber;
            value: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>;
        base: z.ZodNumber;
        severity: z.ZodNumber;
        strongEmotion: z.ZodDefault<z.ZodBoolean>;
    }, z.core.$strict>;
    record: z.ZodObject<{
        fields: z.ZodRecord<z.ZodString, z.ZodObject<{
            label: z.ZodString;
            value: z.ZodString;
            locked: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>>;
        identity: z.ZodOptional<z.ZodObject<{
            asks: z.ZodString;
            tells: z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodObject<{
                calm: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
                upset: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
                angry: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            }, z.core.$strict>]>;
            heard: z.ZodString;
            matches: z.ZodDefault<z.ZodBoolean>;
            refuses: z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodObject<{
                calm: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
                upset: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
                angry: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            }, z.core.$strict>]>;
        }, z.core.$strict>>;
        lookups: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
            label: z.ZodString;
            seconds: z.ZodNumber;
            result: z.ZodString;
            learns: z.ZodOptional<z.ZodArray<z.ZodString>>;
            when: z.ZodOptional<z.ZodType<import("./condition-schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition-schema.ts").Condition, unknown>>>;
        }, z.core.$strict>>>;
    }, z.core.$strict>;
    knowledge: z.ZodRecord<z.ZodString, z.ZodObject<{
        title: z.ZodString;
        text: z.ZodString;
        keywords: z.ZodDefault<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>>;
    authority: z.ZodRecord<z.ZodString, z.ZodObject<{
        label: z.ZodString;
        limit: z.ZodOptional<z.ZodNumber>;
        unit: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    hidden: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
        label: z.ZodString;
        trust: z.ZodNumber;
        arousal: z.ZodDefault<z.ZodNumber>;
        essential: z.ZodDefault<z.ZodBoolean>;
        tells: z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodObject<{
            calm: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            upset: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            angry: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        }, z.core.$strict>]>;
        deflects: z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodObject<{
            calm: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            upset: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            angry: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        }, z.core.$strict>]>;
        shows: z.ZodOptional<z.ZodObject<{
            label: z.ZodString;
            description: z.ZodString;
        }, z.core.$strict>>;
        learns: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>>>;
    remedies: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
        label: z.ZodString;
        adequacy: z.ZodNumber;
        solves: z.ZodDefault<z.ZodUnion<readonly [z.ZodLiteral<1>, z.ZodLiteral<0.5>, z.ZodLiteral<0>]>>;
        kind: z.ZodDefault<z.ZodEnum<{
            solution: "solution";
            refusal: "refusal";
        }>>;
        options: z.ZodDefault<z.ZodBoolean>;
        needs: z.ZodOptional<z.ZodType<import("./condition-schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition-schema.ts").Condition, unknown>>>;
        accepts: z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodObject<{
            calm: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            upset: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            angry: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        }, z.core.$strict>]>;
        declines: z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodObject<{
            calm: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            upset: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            angry: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        }, z.core.$strict>]>;
    }, z.core.$strict>>>;
    duties: z.ZodRecord<z.ZodString, z.ZodObject<{
        label: z.ZodString;
        redLine: z.ZodOptional<z.ZodEnum<{
            "AF-01": "AF-01";
            "AF-02": "AF-02";
            "AF-03": "AF-03";
            "AF-04": "AF-04";
            "AF-05": "AF-05";
            "AF-06": "AF-06";
            "AF-07": "AF-07";
            "AF-08": "AF-08";
            "AF-09": "AF-09";
            "AF-10": "AF-10";
            "AF-11": "AF-11";
            "AF-12": "AF-12";
        }>>;
        when: z.ZodOptional<z.ZodType<import("./condition-schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition-schema.ts").Condition, unknown>>>;
    }, z.core.$strict>>;
    policy: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
        label: z.ZodString;
    }, z.core.$strict>>>;
    milestones: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
        label: z.ZodString;
        item: z.ZodEnum<{
            "answers-recorded": "answers-recorded";
            "low-score-probed": "low-score-probed";
            "survey-completed": "survey-completed";
            "reason-linked": "reason-linked";
            "purpose-reached": "purpose-reached";
            "next-step": "next-step";
            "consent-respected": "consent-respected";
            "need-identified": "need-identified";
            "fitting-answer": "fitting-answer";
            "terms-disclosed": "terms-disclosed";
            routed: "routed";
            "true-objection": "true-objection";
        }>;
    }, z.core.$strict>>>;
    quickPhrases: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
        text: z.ZodString;
        acts: z.ZodArray<z.ZodEnum<{
            greet: "greet";
            paraphrase: "paraphrase";
            "empathise-specific": "empathise-specific";
            "empathise-generic": "empathise-generic";
            apologise: "apologise";
            "ask-open": "ask-open";
            "ask-closed": "ask-closed";
            "confirm-understanding": "confirm-understanding";
            "verify-with-reason": "verify-with-reason";
            "explain-reason": "explain-reason";
            inform: "inform";
            "offer-options": "offer-options";
            "take-action": "take-action";
            commit: "commit";
            "ask-to-hold": "ask-to-hold";
            "return-from-hold": "return-from-hold";
            escalate: "escalate";
            recap: "recap";
            "offer-more-help": "offer-more-help";
            thank: "thank";
            "respect-no": "respect-no";
            "link-value": "link-value";
            "give-evidence": "give-evidence";
            "suggest-trial": "suggest-trial";
            "set-boundary": "set-boundary";
            dismiss: "dismiss";
            blame: "blame";
            argue: "argue";
            interrupt: "interrupt";
            "repeat-question": "repeat-question";
            "policy-wall": "policy-wall";
            stall: "stall";
            canned: "canned";
            jargon: "jargon";
            "wrong-info": "wrong-info";
            overpromise: "overpromise";
            rude: "rude";
            pressure: "pressure";
            "cold-transfer": "cold-transfer";
            "privacy-leak": "privacy-leak";
            "leading-question": "leading-question";
            "verify-bare": "verify-bare";
        }>>;
    }, z.core.$strict>>>;
    variety: z.ZodDefault<z.ZodArray<z.ZodArray<z.ZodRecord<z.ZodString, z.ZodString>>>>;
    start: z.ZodString;
    beats: z.ZodRecord<z.ZodString, z.ZodObject<{
        customer: z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodObject<{
            calm: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            upset: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            angry: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        }, z.core.$strict>]>>;
        shows: z.ZodOptional<z.ZodObject<{
            label: z.ZodString;
            description: z.ZodString;
        }, z.core.$strict>>;
        stage: z.ZodEnum<{
            opening: "opening";
            close: "close";
            solution: "solution";
            verification: "verification";
            discovery: "discovery";
            confirmation: "confirmation";
        }>;
        hub: z.ZodDefault<z.ZodBoolean>;
        until: z.ZodOptional<z.ZodType<import("./condition-schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition-schema.ts").Condition, unknown>>>;
        then: z.ZodOptional<z.ZodString>;
        replies: z.ZodRecord<z.ZodString, z.ZodObject<{
            say: z.ZodString;
            manner: z.ZodOptional<z.ZodString>;
            also: z.ZodArray<z.ZodString>;
            acts: z.ZodArray<z.ZodUnion<readonly [z.ZodEnum<{
                greet: "greet";
                paraphrase: "paraphrase";
                "empathise-specific": "empathise-specific";
                "empathise-generic": "empathise-generic";
                apologise: "apologise";
                "ask-open": "ask-open";
                "ask-closed": "ask-closed";
                "confirm-understanding": "confirm-understanding";
                "verify-with-reason": "verify-with-reason";
                "explain-reason": "explain-reason";
                inform: "inform";
                "offer-options": "offer-options";
                "take-action": "take-action";
                commit: "commit";
                "ask-to-hold": "ask-to-hold";
                "return-from-hold": "return-from-hold";
                escalate: "escalate";
                recap: "recap";
                "offer-more-help": "offer-more-help";
                thank: "thank";
                "respect-no": "respect-no";
                "link-value": "link-value";
                "give-evidence": "give-evidence";
                "suggest-trial": "suggest-trial";
                "set-boundary": "set-boundary";
                dismiss: "dismiss";
                blame: "blame";
                argue: "argue";
                interrupt: "interrupt";
                "repeat-question": "repeat-question";
                "policy-wall": "policy-wall";
                stall: "stall";
                canned: "canned";
                jargon: "jargon";
                "wrong-info": "wrong-info";
                overpromise: "overpromise";
                rude: "rude";
                pressure: "pressure";
                "cold-transfer": "cold-transfer";
                "privacy-leak": "privacy-leak";
                "leading-question": "leading-question";
                "verify-bare": "verify-bare";
            }>, z.ZodObject<{
                act: z.ZodEnum<{
                    greet: "greet";
                    paraphrase: "paraphrase";
                    "empathise-specific": "empathise-specific";
                    "empathise-generic": "empathise-generic";
                    apologise: "apologise";
                    "ask-open": "ask-open";
                    "ask-closed": "ask-closed";
                    "confirm-understanding": "confirm-understanding";
                    "verify-with-reason": "verify-with-reason";
                    "explain-reason": "explain-reason";
                    inform: "inform";
                    "offer-options": "offer-options";
                    "take-action": "take-action";
                    commit: "commit";
                    "ask-to-hold": "ask-to-hold";
                    "return-from-hold": "return-from-hold";
                    escalate: "escalate";
                    recap: "recap";
                    "offer-more-help": "offer-more-help";
                    thank: "thank";
                    "respect-no": "respect-no";
                    "link-value": "link-value";
                    "give-evidence": "give-evidence";
                    "suggest-trial": "suggest-trial";
                    "set-boundary": "set-boundary";
                    dismiss: "dismiss";
                    blame: "blame";
                    argue: "argue";
                    interrupt: "interrupt";
                    "repeat-question": "repeat-question";
                    "policy-wall": "policy-wall";
                    stall: "stall";
                    canned: "canned";
                    jargon: "jargon";
                    "wrong-info": "wrong-info";
                    overpromise: "overpromise";
                    rude: "rude";
                    pressure: "pressure";
                    "cold-transfer": "cold-transfer";
                    "privacy-leak": "privacy-leak";
                    "leading-question": "leading-question";
                    "verify-bare": "verify-bare";
                }>;
                quality: z.ZodNumber;
            }, z.core.$strict>]>>;
            asks: z.ZodOptional<z.ZodArray<z.ZodString>>;
            learns: z.ZodOptional<z.ZodArray<z.ZodString>>;
            offers: z.ZodOptional<z.ZodString>;
            does: z.ZodOptional<z.ZodArray<z.ZodString>>;
            verifies: z.ZodOptional<z.ZodBoolean>;
            discloses: z.ZodOptional<z.ZodBoolean>;
            redLine: z.ZodOptional<z.ZodEnum<{
                "AF-01": "AF-01";
                "AF-02": "AF-02";
                "AF-03": "AF-03";
                "AF-04": "AF-04";
                "AF-05": "AF-05";
                "AF-06": "AF-06";
                "AF-07": "AF-07";
                "AF-08": "AF-08";
                "AF-09": "AF-09";
                "AF-10": "AF-10";
                "AF-11": "AF-11";
                "AF-12": "AF-12";
            }>>;
            grants: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodNumber>>;
            hold: z.ZodOptional<z.ZodNumber>;
            transfer: z.ZodOptional<z.ZodObject<{
                to: z.ZodString;
                kind: z.ZodEnum<{
                    warm: "warm";
                    cold: "cold";
                }>;
            }, z.core.$strict>>;
            when: z.ZodOptional<z.ZodType<import("./condition-schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition-schema.ts").Condition, unknown>>>;
            answer: z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodObject<{
                calm: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
                upset: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
                angry: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            }, z.core.$strict>]>>;
            note: z.ZodOptional<z.ZodString>;
            to: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodObject<{
                when: z.ZodOptional<z.ZodType<import("./condition-schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition-schema.ts").Condition, unknown>>>;
                to: z.ZodString;
            }, z.core.$strict>>]>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    endings: z.ZodObject<{
        resolved: z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodObject<{
            calm: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            upset: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            angry: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        }, z.core.$strict>]>;
        unresolved: z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodObject<{
            calm: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            upset: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            angry: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        }, z.core.$strict>]>;
        hangUp: z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodObject<{
            calm: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            upset: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            angry: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        }, z.core.$strict>]>;
    }, z.core.$strict>;
    reactions: z.ZodObject<{
        asksSupervisor: z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodObject<{
            calm: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            upset: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            angry: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        }, z.core.$strict>]>;
        threatensPublic: z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodObject<{
            calm: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            upset: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            angry: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        }, z.core.$strict>]>;
        stillThere: z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodObject<{
            calm: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            upset: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            angry: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        }, z.core.$strict>]>;
        didNotFollow: z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodObject<{
            calm: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            upset: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            angry: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        }, z.core.$strict>]>;
        afterHold: z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodObject<{
            calm: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            upset: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            angry: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        }, z.core.$strict>]>>;
        complainsOfHold: z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodObject<{
            calm: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            upset: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            angry: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        }, z.core.$strict>]>>;
    }, z.core.$strict>;
    ticket: z.ZodObject<{
        contact: z.ZodObject<{
            options: z.ZodRecord<z.ZodString, z.ZodObject<{
                text: z.ZodString;
                credit: z.ZodUnion<readonly [z.ZodLiteral<0>, z.ZodLiteral<0.5>, z.ZodLiteral<1>]>;
                when: z.ZodOptional<z.ZodType<import("./condition-schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition-schema.ts").Condition, unknown>>>;
            }, z.core.$strict>>;
            mentions: z.ZodArray<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>;
        facts: z.ZodObject<{
            options: z.ZodRecord<z.ZodString, z.ZodObject<{
                text: z.ZodString;
                credit: z.ZodUnion<readonly [z.ZodLiteral<0>, z.ZodLiteral<0.5>, z.ZodLiteral<1>]>;
                when: z.ZodOptional<z.ZodType<import("./condition-schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition-schema.ts").Condition, unknown>>>;
            }, z.core.$strict>>;
            mentions: z.ZodArray<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>;
        wish: z.ZodObject<{
            options: z.ZodRecord<z.ZodString, z.ZodObject<{
                text: z.ZodString;
                credit: z.ZodUnion<readonly [z.ZodLiteral<0>, z.ZodLiteral<0.5>, z.ZodLiteral<1>]>;
                when: z.ZodOptional<z.ZodType<import("./condition-schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition-schema.ts").Condition, unknown>>>;
            }, z.core.$strict>>;
            mentions: z.ZodArray<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>;
        action: z.ZodObject<{
            options: z.ZodRecord<z.ZodString, z.ZodObject<{
                text: z.ZodString;
                credit: z.ZodUnion<readonly [z.ZodLiteral<0>, z.ZodLiteral<0.5>, z.ZodLiteral<1>]>;
                when: z.ZodOptional<z.ZodType<import("./condition-schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition-schema.ts").Condition, unknown>>>;
            }, z.core.$strict>>;
            mentions: z.ZodArray<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>;
        deadline: z.ZodObject<{
            options: z.ZodRecord<z.ZodString, z.ZodObject<{
                text: z.ZodString;
                credit: z.ZodUnion<readonly [z.ZodLiteral<0>, z.ZodLiteral<0.5>, z.ZodLiteral<1>]>;
                when: z.ZodOptional<z.ZodType<import("./condition-schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition-schema.ts").Condition, unknown>>>;
            }, z.core.$strict>>;
            mentions: z.ZodArray<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>;
    }, z.core.$strict>;
}, z.core.$strict>;
export type Scenario = z.infer<typeof scenarioSchema>;
/** As the author writes it: defaults may be left out. */
export type ScenarioSource = z.input<typeof scenarioSchema>;
export type Beat = z.infer<typeof beatSchema>;
